package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import org.junit.jupiter.api.Test;

/** A technician goes home ill at eleven: what has begun stays, the rest is handed over within the windows told. */
final class A26_ATechnicianIsGoneAtElevenTest {

    @Test
    void theRestOfTheRouteIsHandedOver() {
        Day day = new Day().now("10:50").changeBudget(3);
        day.technician("Anna", "08:00", "17:00").absent("11:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.technician("Vera", "08:00", "17:00");
        day.visit("V1", 60).promise("09:00", "10:00");
        day.visit("V2", 60).promise("11:00", "12:00");
        day.visit("V3", 60).promise("13:00", "14:00");
        day.visit("V4", 60).promise("11:00", "12:00");
        day.visit("V5", 60).promise("13:00", "14:00");
        PlanningProblem disturbed = day.current("anna-1", "V1 09:30!", "V2 11:00", "V3 13:00")
                .current("boris-1", "V4 11:00")
                .current("vera-1", "V5 13:00")
                .problem();

        Replanned answer = Replanner.repair(disturbed, ReplanLimits.ofRepair(null));

        assertThat(PlanText.judged(disturbed, answer.plan()))
                .containsExactly(
                        "anna: 09:20 home > 09:30 V1 > 11:00 home",
                        "boris: 10:50 home > 11:00 V4 > 13:00 V3 > 14:10 home",
                        "vera: 10:50 home > 11:00 V2 > 13:00 V5 > 14:10 home");
        assertThat(answer.toldAnew()).isEmpty();
        assertThat(answer.before().unassigned())
                .extracting(left -> left.visit())
                .containsExactly("V2", "V3");
    }
}
