package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class PermittedHoursTest {
    private final Day day = new Day();

    @Test
    void workThatEndsAfterThemBreaksThem() {
        day.technician("Anna", "08:00", "17:00");
        day.permitted("room", "08:00", "08:30");
        day.visit("V1", 30).permitted("room");
        assertThat(day.plans().route("anna-1", "V1").measure("permitted-hours")).isEqualTo(600);
    }

    @Test
    void workThatEndsWithThemKeepsThem() {
        day.technician("Anna", "08:00", "17:00");
        day.permitted("room", "08:10", "08:40");
        day.visit("V1", 30).permitted("room");
        assertThat(day.plans().route("anna-1", "V1").measure("permitted-hours")).isEqualTo(0);
    }

    @Test
    void workWaitsForThem() {
        day.technician("Anna", "08:00", "17:00");
        day.permitted("room", "10:30", "17:00");
        day.visit("V1", 30).permitted("room");
        assertThat(day.plans().route("anna-1", "V1").measure("permitted-hours")).isEqualTo(0);
    }

    @Test
    void hoursThatNeverComeAreMissedByTheWholeWork() {
        day.technician("Anna", "08:00", "17:00");
        day.permitted("room");
        day.visit("V1", 30).permitted("room");
        assertThat(day.plans().route("anna-1", "V1").measure("permitted-hours")).isEqualTo(1800);
    }
}
