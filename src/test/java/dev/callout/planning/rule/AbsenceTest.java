package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class AbsenceTest {
    private final Day day = new Day();

    @Test
    void workIsMovedBehindAnAbsence() {
        day.technician("Anna", "08:00", "17:00").absent("08:15", "09:00");
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("absence")).isEqualTo(0);
    }

    @Test
    void aLockedStartInsideAnAbsenceBreaksIt() {
        day.technician("Anna", "08:00", "17:00").absent("09:00", "09:10");
        day.visit("V1", 30).lock(null, "09:00");
        assertThat(day.plans().route("anna-1", "V1").measure("absence")).isEqualTo(600);
    }

    @Test
    void workThatEndsAsTheAbsenceBeginsIsFine() {
        day.technician("Anna", "08:00", "17:00").absent("09:30", "10:00");
        day.visit("V1", 30).lock(null, "09:00");
        assertThat(day.plans().route("anna-1", "V1").measure("absence")).isEqualTo(0);
    }
}
