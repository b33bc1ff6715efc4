package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class FrozenStopsTest {
    private final Day day = new Day();

    @Test
    void aFrozenStopThatIsLeftOutIsMissed() {
        day.now("09:00");
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.current("anna-1", "V1 08:50!");
        assertThat(day.plans().measure("frozen-stops")).isEqualTo(1);
    }

    @Test
    void aFrozenStopBehindAnotherIsMissed() {
        day.now("09:00");
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.current("anna-1", "V1 08:50!");
        assertThat(day.plans().route("anna-1", "V2 V1").measure("frozen-stops")).isEqualTo(1);
    }

    @Test
    void frozenStopsFirstAndInOrderAreFine() {
        day.now("09:00");
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.visit("V3", 30);
        day.current("anna-1", "V1 08:50!", "V2 09:40!", "V3 10:00");
        assertThat(day.plans().route("anna-1", "V1 V2").measure("frozen-stops")).isEqualTo(0);
    }
}
