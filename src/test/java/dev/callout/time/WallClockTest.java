package dev.callout.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WallClockTest {
    private static final LocalDate FORWARD = LocalDate.parse("2026-03-29");
    private static final LocalDate BACK = LocalDate.parse("2026-10-25");

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Oslo", "Europe/Ljubljana", "Europe/Stockholm"})
    void aDayHas23HoursWhenClocksGoForwardAnd25WhenTheyGoBack(String zone) {
        WallClock clock = new WallClock(ZoneId.of(zone));
        assertThat(clock.day(FORWARD).length()).isEqualTo(Duration.ofHours(23));
        assertThat(clock.day(BACK).length()).isEqualTo(Duration.ofHours(25));
        assertThat(clock.day(BACK.plusDays(1)).length()).isEqualTo(Duration.ofHours(24));
        assertThat(clock.day(BACK).start()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
    }

    @Test
    void moscowChangesItsClocksNoMore() {
        WallClock clock = new WallClock(ZoneId.of("Europe/Moscow"));
        assertThat(clock.day(FORWARD).length()).isEqualTo(Duration.ofHours(24));
        assertThat(clock.day(BACK).length()).isEqualTo(Duration.ofHours(24));
        assertThat(clock.day(BACK).start()).isEqualTo(Instant.parse("2026-10-24T21:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59, 2026-03-29T00:59:00Z",
        "2026-03-29T02:00, 2026-03-29T01:00:00Z",
        "2026-03-29T02:30, 2026-03-29T01:00:00Z",
        "2026-03-29T02:59, 2026-03-29T01:00:00Z",
        "2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "2026-03-29T03:01, 2026-03-29T01:01:00Z"
    })
    void anHourThatNoClockShowsIsTheMomentOfTheChange(LocalDateTime shown, Instant expected) {
        assertThat(new WallClock(ZoneId.of("Europe/Oslo")).at(shown)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T01:59, 2026-10-24T23:59:00Z",
        "2026-10-25T02:00, 2026-10-25T00:00:00Z",
        "2026-10-25T02:59, 2026-10-25T00:59:00Z",
        "2026-10-25T03:00, 2026-10-25T02:00:00Z"
    })
    void anHourThatIsShownTwiceIsTheFirst(LocalDateTime shown, Instant expected) {
        assertThat(new WallClock(ZoneId.of("Europe/Oslo")).at(shown)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Oslo", "Europe/Moscow", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Beirut"})
    void laterOnTheClockIsNeverEarlierInTime(String zone) {
        WallClock clock = new WallClock(ZoneId.of(zone));
        Instant before = clock.at(LocalDateTime.parse("2018-01-01T00:00"));
        for (LocalDateTime shown = LocalDateTime.parse("2018-01-01T00:15");
                shown.getYear() < 2019;
                shown = shown.plusMinutes(15)) {
            Instant at = clock.at(shown);
            assertThat(at).as("%s in %s", shown, zone).isAfterOrEqualTo(before);
            before = at;
        }
    }

    @Test
    void theDayThatClocksShowBeginsAtMidnight() {
        WallClock clock = new WallClock(ZoneId.of("Europe/Ljubljana"));
        assertThat(clock.dayOf(Instant.parse("2026-03-28T22:59:59Z"))).isEqualTo(FORWARD.minusDays(1));
        assertThat(clock.dayOf(Instant.parse("2026-03-28T23:00:00Z"))).isEqualTo(FORWARD);
    }
}
