package dev.callout.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.RandomProblems;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import org.junit.jupiter.api.Test;

class RouteSearchTest {
    private static final int PROBLEMS = 80;
    private static final int ITERATIONS = 300;

    @Test
    void noPlanOfTheSearchBreaksAHardRuleAndItsCostIsTheRules() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            isSound(seed, RandomProblems.problem(seed));
        }
    }

    @Test
    void oneSeedGivesOnePlan() {
        PlanningFacts facts = new PlanningFacts(RandomProblems.problem(3));
        assertThat(searched(facts, 7).best().parts())
                .isDeepEqualTo(searched(facts, 7).best().parts());
    }

    @Test
    void theSameHoldsWithEveryRuleAtAPrice() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            isSound(seed, RandomProblems.withEverything(seed));
        }
    }

    private static void isSound(long seed, PlanningProblem problem) {
        PlanningFacts facts = new PlanningFacts(problem);
        RouteSearch search = searched(facts, seed);
        Cost cost = search.bestCost();
        long frozenAlone = new RouteSearch(facts, new Prices(facts), new SearchSettings(seed)).bestCost().hard;
        assertThat(cost.hard).as("hard cost of problem %d", seed).isLessThanOrEqualTo(frozenAlone);
        assertThat(search.bestMark())
                .as("cost of problem %d", seed)
                .isEqualTo(cost.medium * RoutePrices.MEDIUM + cost.soft);
    }

    private static RouteSearch searched(PlanningFacts facts, long seed) {
        RouteSearch search = new RouteSearch(facts, new Prices(facts), new SearchSettings(seed));
        search.construct(() -> false);
        search.improve(() -> search.iterations() / (double) ITERATIONS, () -> false, ITERATIONS);
        return search;
    }
}
