package dev.callout.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import dev.callout.planning.RandomProblems;
import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.check.Referee;
import dev.callout.planning.check.Verdict;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.Rule;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two hundred problems in which every feature comes up: whatever the planner answers, the referee finds nothing wrong. */
final class RandomProblemsTest {
    private static final int PROBLEMS_A_ROUND = 20;
    private static final PlannerSettings SHORT = PlannerSettings.of(Budget.iterations(200));

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theRefereeAcceptsEveryPlanAndItsScore(long round) {
        for (int i = 0; i < PROBLEMS_A_ROUND; i++) {
            long seed = round * PROBLEMS_A_ROUND + i;
            assertSound(new Planner(), RandomProblems.problem(seed), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theRefereeAcceptsThemWithEveryRuleAtAPrice(long round) {
        for (int i = 0; i < PROBLEMS_A_ROUND; i++) {
            long seed = 5_000 + round * PROBLEMS_A_ROUND + i;
            assertSound(new Planner(), RandomProblems.withEverything(seed), seed);
        }
    }

    @Test
    void everyRuleIsAskedSomewhere() {
        Set<String> missing = Rules.ALL.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        for (long seed = 5_000; seed < 5_200; seed++) {
            PlanningFacts facts = new PlanningFacts(RandomProblems.withEverything(seed));
            new Prices(facts).active().forEach(rule -> missing.remove(rule.id()));
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {2_001, 2_002, 2_003, 2_004, 2_005})
    void noScoreIsCorruptWithEveryRuleAtAPrice(long seed) {
        assertSound(new Planner(EnvironmentMode.FULL_ASSERT), RandomProblems.withEverything(seed, 2, 8), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_001, 1_002, 1_003, 1_004, 1_005})
    void noScoreIsCorruptWhereTimefoldChecksEveryMove(long seed) {
        assertSound(new Planner(EnvironmentMode.FULL_ASSERT), RandomProblems.problem(seed, 2, 8), seed);
    }

    private static void assertSound(Planner planner, PlanningProblem problem, long seed) {
        Plan plan = planner.solve(problem, SHORT, progress -> {}, () -> false);
        Verdict verdict = Referee.check(problem, plan);
        assertThat(-verdict.score().hard())
                .as("hard cost of seed %d: %s", seed, verdict.breaches())
                .isLessThanOrEqualTo(forcedByFrozenStops(problem));
        assertThat(verdict.differences()).as("differences of seed %d", seed).isEmpty();
    }

    /** Frozen stops are facts, even where chance has drawn ones that overload a van. */
    private static long forcedByFrozenStops(PlanningProblem problem) {
        PlanningFacts facts = new PlanningFacts(problem);
        int[] taken = new int[facts.visits.count];
        int[][] routes = new int[facts.shifts.count][];
        for (int shift = 0; shift < routes.length; shift++) {
            routes[shift] = Arrays.stream(facts.current.frozenVisit[shift])
                    .map(visit -> facts.visits.firstPart[visit] + taken[visit]++)
                    .toArray();
        }
        return -new PlanMaker(facts).unexplained(routes, null).score().hard();
    }
}
