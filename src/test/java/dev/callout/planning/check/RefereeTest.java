package dev.callout.planning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.callout.planning.Day;
import dev.callout.planning.RandomProblems;
import dev.callout.planning.RandomRoutes;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RefereeTest {
    private final Day day = new Day();

    private static Plan plan(PlanningProblem problem, int[]... routes) {
        return new PlanMaker(new PlanningFacts(problem)).make(routes, null);
    }

    private static Plan with(Plan plan, List<Plan.Route> routes) {
        return new Plan(
                plan.problem(), plan.score(), routes, plan.unassigned(), plan.changes(), plan.totals(), plan.search());
    }

    @Test
    void aPlanThatStatesTheTruthIsSound() {
        day.technician("Anna", "08:00", "17:00").rest("12:00", "13:00", 30);
        day.visit("V1", 30);
        PlanningProblem problem = day.problem();
        assertThat(Referee.check(problem, plan(problem, new int[] {0})).isSound())
                .isTrue();
    }

    @Test
    void aBrokenRuleIsNamedWithVisitTechnicianAndMeasure() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("08:00", "08:30");
        PlanningProblem problem = day.problem();
        Verdict verdict = Referee.check(problem, plan(problem, new int[] {0}));
        assertThat(verdict.breaches())
                .containsExactly(new Verdict.Breach("customer-windows", "V1", "anna", 600, "second"));
        assertThat(verdict.score().hard()).isEqualTo(-600);
    }

    @Test
    void aTimeThatIsNotTrueIsFound() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        PlanningProblem problem = day.problem();
        Plan plan = plan(problem, new int[] {0});
        Plan.Route route = plan.routes().get(0);
        Plan.Stop stop = route.stops().get(0);
        Plan.Stop early = new Plan.Stop(
                stop.visit(), stop.arrival(), Day.at("08:00"), stop.end(), stop.travel(), stop.waiting(), null);
        Plan.Route told = new Plan.Route(
                route.technician(),
                route.shift(),
                route.departure(),
                route.returned(),
                route.travel(),
                route.overtime(),
                List.of(early),
                route.breaks());
        assertThat(Referee.check(problem, with(plan, List.of(told))).differences())
                .containsExactly(new Verdict.Difference(
                        "route anna-1, stop 1 (V1), start", "2026-11-23T08:00:00+03:00", "2026-11-23T08:10:00+03:00"));
    }

    @Test
    void aScoreThatIsNotTrueIsFound() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        PlanningProblem problem = day.problem();
        Plan plan = plan(problem, new int[] {0});
        Plan.Score better = new Plan.Score(0, 0, -1, plan.score().byRule());
        Plan told = new Plan(plan.problem(), better, plan.routes(), List.of(), List.of(), plan.totals(), null);
        assertThat(Referee.check(problem, told).differences())
                .containsExactly(new Verdict.Difference("score, soft", "-1", "-1200"));
    }

    @Test
    void aVisitOnTwoRoutesIsNoPlan() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30);
        PlanningProblem problem = day.problem();
        Plan once = plan(problem, new int[] {0}, new int[0]);
        Plan other = plan(problem, new int[0], new int[] {0});
        Plan twice = with(once, List.of(once.routes().get(0), other.routes().get(1)));
        assertThat(Referee.check(problem, twice).breaches())
                .extracting(Verdict.Breach::rule, Verdict.Breach::visit, Verdict.Breach::technician)
                .containsExactly(tuple("plan-shape", "V1", "boris"));
    }

    @Test
    void aPlanOfAnotherProblemIsNoPlan() {
        day.technician("Anna", "08:00", "17:00");
        PlanningProblem problem = day.problem();
        Plan plan = plan(problem, new int[0]);
        Plan foreign = new Plan("other", plan.score(), plan.routes(), List.of(), List.of(), plan.totals(), null);
        assertThat(Referee.check(problem, foreign).breaches()).hasSize(1);
    }

    @Test
    void anyRoutesWrittenAndReadAgainAreJudgedAsTheRulesPriceThem() {
        for (long seed = 1; seed <= 200; seed++) {
            PlanningProblem problem = RandomProblems.problem(seed);
            PlanningFacts facts = new PlanningFacts(problem);
            int[][] routes = Routes.renumbered(facts, RandomRoutes.any(facts, new Random(seed)));
            Cost cost = new Prices(facts).total(RandomRoutes.schedule(facts, routes));
            Plan plan =
                    PlanJson.read(PlanJson.write(new PlanMaker(facts).unexplained(routes, null), problem.timeZone()));
            Verdict verdict = Referee.check(problem, plan);
            assertThat(verdict.differences()).as("problem %d", seed).isEmpty();
            assertThat(verdict.score().hard()).isEqualTo(-cost.hard);
            assertThat(verdict.score().medium()).isEqualTo(-cost.medium);
            assertThat(verdict.score().soft()).isEqualTo(-cost.soft);
            assertThat(verdict.breaches().isEmpty()).isEqualTo(cost.hard == 0);
        }
    }
}
