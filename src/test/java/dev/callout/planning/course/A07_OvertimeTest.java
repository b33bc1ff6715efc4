package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.Plan;
import org.junit.jupiter.api.Test;

/** A shift may end later than planned where it is allowed to, at a price. */
final class A07_OvertimeTest {
    private final Day day = new Day();

    @Test
    void overtimeIsWorkedWhereItIsAllowed() {
        day.technician("Anna", "08:00", "12:00").overtime(30);
        day.visit("V1", 240);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V1 > 12:20 home");
        assertThat(planned.cost("overtime")).isEqualTo(1_800);
    }

    @Test
    void withoutItTheVisitIsLeftOutAndTheWayOutIsSaid() {
        day.technician("Anna", "08:00", "12:00");
        day.visit("V1", 240);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).isEmpty();
        assertThat(PlanText.leftOut(planned.plan)).containsExactly("V1");
        assertThat(planned.plan.unassigned().get(0).wouldFit())
                .extracting(Plan.WouldFit::text)
                .containsExactly("Fits if anna may work 30 min longer.");
    }
}
