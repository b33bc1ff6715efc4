package dev.callout.planning.replan;

import dev.callout.planning.problem.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a replan answers. Immutable.
 *
 * @param plan the routes as they should be; its changes are against the problem's current routes
 * @param before the current routes as far as they hold, with nothing done: what the plan is priced against
 * @param toldAnew visits whose customers would be told something new, in the problem's order
 */
public record Replanned(Plan plan, Plan before, List<String> toldAnew) {
    public Replanned {
        toldAnew = List.copyOf(toldAnew);
    }

    /**
     * What one rule costs.
     *
     * @param before cost points with nothing done
     * @param after cost points of the plan
     */
    public record RulePrice(String rule, String level, long before, long after) {
        public long more() {
            return after - before;
        }
    }

    /** The rules whose cost changes, in the order of the catalogue. */
    public List<RulePrice> price() {
        Map<String, RulePrice> prices = new LinkedHashMap<>();
        for (Plan.ByRule one : plan.score().byRule()) {
            prices.put(one.rule(), new RulePrice(one.rule(), one.level(), 0, one.cost()));
        }
        for (Plan.ByRule one : before.score().byRule()) {
            RulePrice known = prices.get(one.rule());
            long after = known == null ? 0 : known.after();
            prices.put(one.rule(), new RulePrice(one.rule(), one.level(), one.cost(), after));
        }
        List<RulePrice> changed = new ArrayList<>(prices.values());
        changed.removeIf(price -> price.more() == 0);
        return changed;
    }

    /** Whether the visit stands on a route of the plan. */
    public boolean isPlaced(String visit) {
        return plan.routes().stream()
                .flatMap(route -> route.stops().stream())
                .anyMatch(stop -> stop.visit().equals(visit));
    }
}
