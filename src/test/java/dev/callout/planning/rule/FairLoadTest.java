package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class FairLoadTest {
    private final Day day = new Day();

    @Test
    void whatIsBeyondTheShareCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 40);
        assertThat(day.plans().route("anna-1", "V1").measure("fair-load")).isEqualTo(1800);
    }

    @Test
    void equalSharesAreFair() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 40);
        day.visit("V2", 40);
        assertThat(day.plans().route("anna-1", "V1").route("boris-1", "V2").measure("fair-load"))
                .isEqualTo(0);
    }

    @Test
    void aLongShiftHasALargerShare() {
        day.technician("Anna", "08:00", "16:00");
        day.technician("Boris", "08:00", "12:00");
        day.visit("V1", 60);
        day.visit("V2", 20);
        assertThat(day.plans().route("anna-1", "V1").route("boris-1", "V2").measure("fair-load"))
                .isEqualTo(0);
    }
}
