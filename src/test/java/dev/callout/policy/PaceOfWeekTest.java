package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.document.Documents;
import dev.callout.error.InvalidInput;
import dev.callout.time.DrivingPace;
import dev.callout.time.Window;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PaceOfWeekTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void rushHourIsInLocalTimeOnTheWeekdaysNamed() {
        PaceOfWeek week = read("{\"drivingPace\": {\"monday-friday\": {\"07:30-09:00\": 0.5}}}");
        DrivingPace monday = week.over(day("2026-11-22T23:00:00Z"), OSLO);

        Instant halfPastSeven = Instant.parse("2026-11-23T06:30:00Z");
        assertThat(monday.arrival(halfPastSeven.getEpochSecond(), 600))
                .isEqualTo(halfPastSeven.getEpochSecond() + 1_200);
        assertThat(monday.arrival(halfPastSeven.getEpochSecond() - 600, 600)).isEqualTo(halfPastSeven.getEpochSecond());
        assertThat(week.over(day("2026-11-21T23:00:00Z"), OSLO).isFreeFlow())
                .as("a Sunday")
                .isTrue();
        assertThat(PaceOfWeek.FREE_FLOW.over(day("2026-11-22T23:00:00Z"), OSLO).isFreeFlow())
                .isTrue();
    }

    @Test
    void everyFaultIsNamed() {
        assertThatThrownBy(() -> read("{\"drivingPace\": {\"mondays\": {\"07:30-09:00\": 0.5},"
                        + " \"friday\": {\"07:31-09:00\": 0.5, \"10:00-11:00\": 2, \"12-13\": 0.5,"
                        + " \"14:00-15:00\": 0.5, \"14:30-16:00\": 0.5}}}"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues())
                                .extracting(issue -> issue.code() + ' ' + issue.pointer())
                                .containsExactlyInAnyOrder(
                                        "unknown-weekday /drivingPace/mondays",
                                        "not-understood /drivingPace/friday/07:31-09:00",
                                        "out-of-range /drivingPace/friday/10:00-11:00",
                                        "not-understood /drivingPace/friday/12-13",
                                        "hours-overlap /drivingPace/friday/14:30-16:00"));
    }

    private static Window day(String start) {
        Instant from = Instant.parse(start);
        return new Window(from, from.plus(Duration.ofHours(24)));
    }

    private static PaceOfWeek read(String json) {
        return Documents.readJson(
                json.getBytes(StandardCharsets.UTF_8), "rulebook", fields -> PacePart.read(fields, "drivingPace"));
    }
}
