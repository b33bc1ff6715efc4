package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class TravelTimeTest {
    private final Day day = new Day();

    @Test
    void allLegsCount() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30);
        assertThat(day.plans().route("anna-1", "V1 V2").measure("travel-time")).isEqualTo(1800);
    }

    @Test
    void noLegLeadsHomeWhereAShiftEndsAtItsLastStop() {
        day.technician("Anna", "08:00", "17:00").to(null);
        day.visit("V1", 30);
        day.visit("V2", 30);
        assertThat(day.plans().route("anna-1", "V1 V2").measure("travel-time")).isEqualTo(1200);
    }

    @Test
    void anUnusedShiftDrivesNothing() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        assertThat(day.plans().measure("travel-time")).isEqualTo(0);
    }
}
