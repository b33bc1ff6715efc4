package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class WaitingTest {
    private final Day day = new Day();

    @Test
    void waitingAtADoorCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).window("09:00", "10:00");
        assertThat(day.plans().route("anna-1", "V1 V2").measure("waiting")).isEqualTo(600);
    }

    @Test
    void aLaterDepartureIsNoWaiting() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("09:00", "10:00");
        assertThat(day.plans().route("anna-1", "V1").measure("waiting")).isEqualTo(0);
    }

    @Test
    void aBreakFillsIt() {
        day.technician("Anna", "08:00", "17:00").rest("08:00", "10:00", 10);
        day.visit("V1", 30);
        day.visit("V2", 30).window("09:00", "10:00");
        assertThat(day.plans().route("anna-1", "V1 V2").measure("waiting")).isEqualTo(0);
    }
}
