package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class PreferredWindowTest {
    private final Day day = new Day();

    @Test
    void beginningTooEarlyCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).preferred("08:20", "09:00");
        assertThat(day.plans().route("anna-1", "V1").measure("preferred-window"))
                .isEqualTo(600);
    }

    @Test
    void beginningTooLateCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).preferred("07:00", "08:00");
        assertThat(day.plans().route("anna-1", "V1").measure("preferred-window"))
                .isEqualTo(600);
    }

    @Test
    void beginningAtItsStartIsFine() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).preferred("08:10", "09:00");
        assertThat(day.plans().route("anna-1", "V1").measure("preferred-window"))
                .isEqualTo(0);
    }

    @Test
    void beginningAtItsEndIsFine() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).preferred("08:00", "08:10");
        assertThat(day.plans().route("anna-1", "V1").measure("preferred-window"))
                .isEqualTo(0);
    }
}
