package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class InPlanningWindowTest {
    private final Day day = new Day();

    @Test
    void workThatEndsAfterItBreaksIt() {
        day.technician("Anna", "20:00", "1 02:00");
        day.visit("V1", 240);
        assertThat(day.plans().route("anna-1", "V1").measure("planning-window")).isEqualTo(600);
    }

    @Test
    void workThatEndsWithItKeepsIt() {
        day.technician("Anna", "20:00", "1 02:00");
        day.visit("V1", 230);
        assertThat(day.plans().route("anna-1", "V1").measure("planning-window")).isEqualTo(0);
    }

    @Test
    void nothingIsBegunBeforeNow() {
        day.now("12:00");
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).lock(null, "11:00");
        assertThat(day.plans().route("anna-1", "V1").measure("planning-window")).isEqualTo(0);
    }
}
