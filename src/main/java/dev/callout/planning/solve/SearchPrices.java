package dev.callout.planning.solve;

import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Level;
import dev.callout.planning.rule.RouteRule;
import dev.callout.planning.rule.Rule;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.search.Prices;
import dev.callout.planning.timeline.Timeline;

/** The rules' prices as the array search asks for them. One per search. */
final class SearchPrices implements Prices {
    private static final String TRAVEL_TIME = "travel-time";

    private final PricedFacts priced;
    private final Cost cost = new Cost();

    SearchPrices(PricedFacts priced) {
        this.priced = priced;
    }

    @Override
    public long leftOut(int visit) {
        return priced.prices().leftOut(visit);
    }

    @Override
    public long travelSecondMilli() {
        return Rules.weightMilli(priced.facts(), Rules.get(TRAVEL_TIME));
    }

    @Override
    public long travelMetreMilli() {
        return 0;
    }

    @Override
    public boolean drivingOnly() {
        return priced.prices().active().stream()
                .filter(rule -> rule instanceof RouteRule && rule.level() != Level.HARD)
                .map(Rule::id)
                .allMatch(TRAVEL_TIME::equals);
    }

    @Override
    public long medium(Timeline timeline) {
        return price(timeline).medium;
    }

    @Override
    public long soft(Timeline timeline) {
        return price(timeline).soft;
    }

    private Cost price(Timeline timeline) {
        cost.clear();
        priced.prices().addRoute(timeline, cost);
        return cost;
    }
}
