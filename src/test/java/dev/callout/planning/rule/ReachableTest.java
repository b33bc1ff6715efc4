package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class ReachableTest {
    private final Day day = new Day();

    @Test
    void everyLegWithoutAWayCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.noWay("home", "V1").noWay("V1", "home");
        assertThat(day.plans().route("anna-1", "V1").measure("reachable")).isEqualTo(2);
    }

    @Test
    void aLegWithAWayIsFine() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.noWay("V2", "V1");
        assertThat(day.plans().route("anna-1", "V1 V2").measure("reachable")).isEqualTo(0);
    }
}
