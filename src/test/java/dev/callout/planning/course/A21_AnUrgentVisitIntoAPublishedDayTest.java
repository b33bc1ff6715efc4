package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import org.junit.jupiter.api.Test;

/** An urgent visit comes in while the day runs: it is put where it hurts least, and nobody hears of it but its customer. */
final class A21_AnUrgentVisitIntoAPublishedDayTest {
    @Test
    void theUrgentVisitGoesIntoAGapAndNobodyIsToldAnew() {
        PlanningProblem live = published().problem();

        Replanned answer = Replanner.insert(live, "U", ReplanLimits.ofInsertion(1));

        assertThat(PlanText.judged(live, answer.plan()))
                .containsExactly(
                        "anna: 08:00 home > 08:10 V1 > 09:30 U > 11:00 V2 > 11:40 home",
                        "boris: 08:00 home > 08:10 V3 > 10:00 V4 > 11:40 home");
        assertThat(answer.toldAnew()).isEmpty();
        assertThat(answer.price()).extracting(Replanned.RulePrice::rule).contains("left-out", "travel-time");
    }

    private static Day published() {
        Day day = new Day().now("09:20").changeBudget(1);
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 60).promise("08:00", "09:00");
        day.visit("V2", 30).promise("11:00", "12:00");
        day.visit("V3", 90).promise("08:00", "09:00");
        day.visit("V4", 90).promise("10:00", "11:00");
        day.visit("U", 30).priority(1);
        return day.current("anna-1", "V1 08:10!", "V2 11:00").current("boris-1", "V3 08:10!", "V4 10:00");
    }
}
