package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class DueDateTest {
    private final Day day = new Day();

    @Test
    void endingLaterCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).due("08:30");
        assertThat(day.plans().route("anna-1", "V1").measure("due-date")).isEqualTo(600);
    }

    @Test
    void endingInTimeIsFine() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).due("08:40");
        assertThat(day.plans().route("anna-1", "V1").measure("due-date")).isEqualTo(0);
    }
}
