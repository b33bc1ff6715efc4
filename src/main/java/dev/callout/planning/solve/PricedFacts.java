package dev.callout.planning.solve;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;

/** What every score of one problem needs: its facts and the price of everything. Immutable, shared by all solutions. */
record PricedFacts(PlanningFacts facts, Prices prices) {
    PricedFacts(PlanningFacts facts) {
        this(facts, new Prices(facts));
    }
}
