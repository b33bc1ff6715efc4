package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Machines and boxes: both must fit, and the van is loaded once in the morning. */
final class A12_TheVanHasTwoDimensionsTest {
    private final Day day = new Day();

    @Test
    void theLoadIsSharedBetweenTwoVans() {
        day.technician("Anna", "08:00", "17:00").capacity(2, 4);
        day.technician("Boris", "08:00", "17:00").capacity(2, 6);
        day.visit("V1", 30).load(1, 4);
        day.visit("V2", 30).load(1, 3).priority(2);
        day.visit("V3", 30).load(1, 3);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly(
                        "anna: 08:00 home > 08:10 V1 > 08:50 home",
                        "boris: 08:00 home > 08:10 V2 > 08:50 V3 > 09:30 home");
    }

    @Test
    void whatIsTooMuchForBothIsLeftOut() {
        day.technician("Anna", "08:00", "17:00").capacity(1, 10);
        day.visit("V1", 30).load(1, 1).priority(2);
        day.visit("V2", 30).load(1, 1);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V1 > 08:50 home");
        assertThat(PlanText.leftOut(planned.plan)).containsExactly("V2");
    }
}
