package dev.callout.planning.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.RandomProblems;
import dev.callout.planning.RandomRoutes;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CompletionTest {
    @Test
    void afterItNoVisitIsLeftOutThatStillFitsAndNothingMoreIsBroken() {
        for (long seed = 1; seed <= 60; seed++) {
            PlanningFacts facts = new PlanningFacts(RandomProblems.problem(seed));
            int[][] before = Routes.renumbered(facts, RandomRoutes.greedy(facts, new Random(seed)));
            int[][] after = Completion.of(facts, before);
            Prices prices = new Prices(facts);
            Cost then = prices.total(RandomRoutes.schedule(facts, before));
            Cost now = prices.total(RandomRoutes.schedule(facts, after));
            assertThat(now.hard).as("problem %d", seed).isLessThanOrEqualTo(then.hard);
            assertThat(now.medium).isLessThanOrEqualTo(then.medium);
            Insertion insertion = new Insertion(facts, after, new Effort(1_000_000));
            for (Plan.Unassigned one :
                    new PlanMaker(facts).unexplained(after, null).unassigned()) {
                int visit = facts.visits.indexOf(one.visit());
                boolean waitsForOneLeftOut = facts.visits.linked[visit];
                assertThat(waitsForOneLeftOut || insertion.first(visit).isEmpty())
                        .as("problem %d, visit %s", seed, one.visit())
                        .isTrue();
            }
        }
    }
}
