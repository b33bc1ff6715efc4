package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import org.junit.jupiter.api.Test;

/** An urgent visit may move customers who were told a window, but never more of them than the budget allows. */
final class A22_TheChangeBudgetIsAWallTest {

    @Test
    void withoutABudgetTheUrgentVisitIsLeftOutRatherThanTellingAnyoneAnew() {
        PlanningProblem live = fullMorning(0);

        Replanned answer = Replanner.insert(live, "U", ReplanLimits.ofInsertion(null));

        assertThat(PlanText.judged(live, answer.plan()))
                .containsExactly("anna: 08:00 home > 08:10 V1 > 09:20 V2 > 10:30 V3 > 11:40 home");
        assertThat(PlanText.leftOut(answer.plan())).containsExactly("U");
        assertThat(answer.plan().unassigned().get(0).reasons())
                .as("the desk is told why at once")
                .isNotEmpty();
        assertThat(answer.toldAnew()).isEmpty();
    }

    @Test
    void withABudgetOfOneOneCustomerIsMoved() {
        PlanningProblem live = fullMorning(1);

        Replanned answer = Replanner.insert(live, "U", ReplanLimits.ofInsertion(null));

        assertThat(PlanText.judged(live, answer.plan()))
                .containsExactly("anna: 08:00 home > 08:10 V1 > 09:20 U > 10:30 V3 > 11:40 V2 > 12:50 home");
        assertThat(answer.toldAnew()).containsExactly("V2");
    }

    private static PlanningProblem fullMorning(int budget) {
        Day day = new Day().now("08:20").changeBudget(budget);
        day.technician("Anna", "08:00", "13:00");
        day.visit("V1", 60).promise("08:00", "09:00");
        day.visit("V2", 60).promise("09:00", "10:00");
        day.visit("V3", 60).promise("10:00", "11:00");
        day.visit("U", 60).priority(1).window("09:00", "10:30");
        return day.current("anna-1", "V1 08:10!", "V2 09:20", "V3 10:30").problem();
    }
}
