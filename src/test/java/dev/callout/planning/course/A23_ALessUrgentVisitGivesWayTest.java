package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import org.junit.jupiter.api.Test;

/** What is less urgent gives way: to another technician where one has room, else it is left out, and the price says so. */
final class A23_ALessUrgentVisitGivesWayTest {

    @Test
    void itIsHandedToWhoHasRoom() {
        PlanningProblem live = day(true);

        Replanned answer = Replanner.insert(live, "U", ReplanLimits.ofInsertion(2));

        assertThat(PlanText.judged(live, answer.plan()))
                .containsExactly(
                        "anna: 08:00 home > 08:10 V1 > 09:20 U > 10:30 home",
                        "boris: 08:50 depot > 09:00 V2 > 10:10 home");
        assertThat(answer.plan().changes())
                .extracting(change -> change.visit() + ' ' + change.kind())
                .contains("V2 technician", "U added");
    }

    @Test
    void withNobodyElseItIsLeftOutAtItsPrice() {
        PlanningProblem live = day(false);

        Replanned answer = Replanner.insert(live, "U", ReplanLimits.ofInsertion(2));

        assertThat(PlanText.judged(live, answer.plan()))
                .containsExactly("anna: 08:00 home > 08:10 V1 > 09:20 U > 10:30 home");
        assertThat(PlanText.leftOut(answer.plan())).containsExactly("V2");
        assertThat(answer.toldAnew()).containsExactly("V2");
        assertThat(answer.price())
                .filteredOn(price -> price.rule().equals("left-out"))
                .extracting(Replanned.RulePrice::before, Replanned.RulePrice::after)
                .containsExactly(tuple(20_000L, 500L + 2_400L));
    }

    private static PlanningProblem day(boolean withBoris) {
        Day day = new Day().now("08:20").changeBudget(2);
        day.technician("Anna", "08:00", "10:30").skill("gas", 1);
        if (withBoris) {
            day.technician("Boris", "08:20", "12:00").from("depot");
        }
        day.visit("V1", 60).promise("08:00", "09:00");
        day.visit("V2", 60).priority(5).promise("09:00", "10:00");
        day.visit("U", 60).priority(1).skill("gas", 1);
        return day.current("anna-1", "V1 08:10!", "V2 09:20").problem();
    }
}
