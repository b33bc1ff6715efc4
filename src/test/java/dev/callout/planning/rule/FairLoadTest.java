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
    void whoWasBusyBeforeGetsLess() {
        day.technician("Anna", "08:00", "16:00").recent(30, 40);
        day.technician("Boris", "08:00", "16:00").recent(28, 40);
        day.visit("V1", 100);
        // 60 hours in 96: with the visit Anna has 32 of a share of 30; Boris would have 30
        assertThat(day.plans().route("anna-1", "V1").measure("fair-load")).isEqualTo(7200);
        assertThat(day.plans().route("boris-1", "V1").measure("fair-load")).isEqualTo(0);
    }

    @Test
    void whatWasTooMuchBeforeThePlanCostsNothing() {
        day.technician("Anna", "08:00", "16:00").recent(40, 40);
        day.technician("Boris", "08:00", "16:00").recent(10, 40);
        day.visit("V1", 100);
        assertThat(day.plans().route("boris-1", "V1").measure("fair-load")).isEqualTo(0);
    }

    @Test
    void daysOfOneTechnicianEvenOut() {
        day.days(2);
        day.technician("Anna", "08:00", "16:00").shift("1 08:00", "1 16:00");
        day.technician("Boris", "08:00", "16:00").shift("1 08:00", "1 16:00");
        day.visit("V1", 60);
        day.visit("V2", 60);
        assertThat(day.plans().route("anna-1", "V1").route("boris-2", "V2").measure("fair-load"))
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
