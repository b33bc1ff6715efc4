package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class PreferredTechnicianTest {
    private final Day day = new Day();

    @Test
    void someoneElseCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).preferring("boris");
        assertThat(day.plans().route("anna-1", "V1").measure("preferred-technician"))
                .isEqualTo(1);
    }

    @Test
    void oneOfThemIsFine() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).preferring("boris", "anna");
        assertThat(day.plans().route("anna-1", "V1").measure("preferred-technician"))
                .isEqualTo(0);
    }

    @Test
    void whoPrefersNobodyTakesAnyone() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).preferring("boris");
        assertThat(day.plans().route("anna-1", "V1").measure("preferred-technician"))
                .isEqualTo(0);
    }
}
