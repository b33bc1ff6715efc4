package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import org.junit.jupiter.api.Test;

/** A customer cancels: the hour is given to the most valued of what was left out, and nobody else hears of it. */
final class A28_ACancellationIsFilledTest {

    @Test
    void theMostUrgentOfWhatWasLeftOutTakesTheHour() {
        Day day = new Day().now("08:30").changeBudget(0);
        day.technician("Anna", "08:00", "12:00");
        day.visit("V1", 60).promise("08:00", "09:00");
        day.visit("V3", 60).promise("10:00", "11:00");
        day.visit("W", 60).priority(4);
        day.visit("X", 60).priority(2);
        PlanningProblem disturbed =
                day.current("anna-1", "V1 08:10!", "V3 10:30").problem();

        Replanned answer = Replanner.repair(disturbed, ReplanLimits.ofRepair(null));

        assertThat(PlanText.judged(disturbed, answer.plan()))
                .containsExactly("anna: 08:00 home > 08:10 V1 > 09:20 X > 10:30 V3 > 11:40 home");
        assertThat(PlanText.leftOut(answer.plan())).containsExactly("W");
        assertThat(answer.toldAnew()).isEmpty();
    }
}
