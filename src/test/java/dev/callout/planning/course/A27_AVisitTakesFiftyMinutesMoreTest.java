package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import org.junit.jupiter.api.Test;

/** A visit overruns: whom the technician can no longer reach in time is taken over by someone else, before the window breaks. */
final class A27_AVisitTakesFiftyMinutesMoreTest {

    @Test
    void theNextCustomerIsTakenOverByAColleague() {
        Day day = new Day().now("10:00").changeBudget(3);
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 60 + 50).promise("09:00", "10:00");
        day.visit("V2", 60).promise("10:00", "11:00");
        day.visit("V3", 60).promise("12:00", "13:00");
        day.visit("V4", 30).promise("12:00", "13:00");
        PlanningProblem disturbed = day.current("anna-1", "V1 09:20!", "V2 10:30", "V3 12:00")
                .current("boris-1", "V4 12:00")
                .problem();

        Replanned answer = Replanner.repair(disturbed, ReplanLimits.ofRepair(null));

        assertThat(PlanText.judged(disturbed, answer.plan()))
                .containsExactly(
                        "anna: 09:10 home > 09:20 V1 > 12:00 V3 > 13:10 home",
                        "boris: 10:00 home > 10:10 V2 > 12:00 V4 > 12:40 home");
        assertThat(answer.toldAnew()).isEmpty();
        assertThat(answer.price())
                .filteredOn(price -> price.rule().equals("promise-broken"))
                .allSatisfy(price -> assertThat(price.after()).isZero())
                .isNotEmpty();
    }
}
