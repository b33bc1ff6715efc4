package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class OvertimeTest {
    private final Day day = new Day();

    @Test
    void returningAfterTheShiftCounts() {
        day.technician("Anna", "08:00", "08:40").overtime(30);
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("overtime")).isEqualTo(600);
    }

    @Test
    void returningWithItsEndIsFine() {
        day.technician("Anna", "08:00", "08:50").overtime(30);
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("overtime")).isEqualTo(0);
    }
}
