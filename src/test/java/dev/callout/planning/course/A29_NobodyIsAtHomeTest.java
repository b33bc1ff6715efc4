package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import org.junit.jupiter.api.Test;

/** Nobody opens the door: the work ends at once, those who wait stay in their windows, and the time goes to work left out. */
final class A29_NobodyIsAtHomeTest {

    @Test
    void theTimeWonIsUsedAndTheNextWindowIsKept() {
        Day day = new Day().now("09:30").changeBudget(1);
        day.technician("Anna", "08:00", "13:00");
        day.visit("V1", 60).promise("08:00", "09:00");
        day.visit("V2", 5).promise("09:00", "10:00");
        day.visit("V3", 60).promise("11:00", "12:00");
        day.visit("X", 60).priority(3);
        PlanningProblem disturbed =
                day.current("anna-1", "V1 08:10!", "V2 09:25!", "V3 11:00").problem();

        Replanned answer = Replanner.repair(disturbed, ReplanLimits.ofRepair(null));

        assertThat(PlanText.judged(disturbed, answer.plan()))
                .containsExactly("anna: 08:00 home > 08:10 V1 > 09:25 V2 > 09:40 X > 11:00 V3 > 12:10 home");
        assertThat(answer.toldAnew()).isEmpty();
    }
}
