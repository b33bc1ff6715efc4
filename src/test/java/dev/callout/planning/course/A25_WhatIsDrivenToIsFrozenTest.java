package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import org.junit.jupiter.api.Test;

/** Whoever is on the way is not called back, even where the urgent site lies next to the road. */
final class A25_WhatIsDrivenToIsFrozenTest {

    @Test
    void theTechnicianOnTheWayGoesOn() {
        Day day = new Day().now("09:15").changeBudget(3).minutes("V2", "U", 1).minutes("V1", "U", 1);
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 60).promise("08:00", "09:00");
        day.visit("V2", 60).promise("09:00", "10:00");
        day.visit("U", 30).priority(1);
        PlanningProblem live = day.current("anna-1", "V1 08:10!", "V2 09:20!").problem();

        Replanned answer = Replanner.insert(live, "U", ReplanLimits.ofInsertion(null));

        assertThat(PlanText.judged(live, answer.plan()))
                .containsExactly("anna: 08:00 home > 08:10 V1 > 09:20 V2 > 10:21 U > 11:01 home");
    }
}
