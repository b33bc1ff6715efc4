package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class UrgentEarlyTest {
    private final Day day = new Day();

    @Test
    void priorityOneCountsTwice() {
        day.now("08:00");
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).priority(1);
        assertThat(day.plans().route("anna-1", "V1").measure("urgent-early")).isEqualTo(1200);
    }

    @Test
    void priorityTwoCountsOnce() {
        day.now("08:00");
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).priority(2);
        assertThat(day.plans().route("anna-1", "V1").measure("urgent-early")).isEqualTo(600);
    }

    @Test
    void priorityThreeMayComeLate() {
        day.now("08:00");
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("urgent-early")).isEqualTo(0);
    }
}
