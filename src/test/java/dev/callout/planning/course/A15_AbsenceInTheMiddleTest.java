package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Who is at the dentist neither drives nor works, and a shift has two halves then. */
final class A15_AbsenceInTheMiddleTest {
    private final Day day = new Day();

    @Test
    void workLiesAroundTheAbsence() {
        day.technician("Anna", "08:00", "17:00").absent("10:00", "12:00");
        day.visit("V1", 90).priority(2);
        day.visit("V2", 90);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V1 > 12:00 V2 > 13:40 home");
    }
}
