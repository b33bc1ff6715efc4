package dev.callout.planning.search;

import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.PlanRule;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import dev.callout.planning.timeline.Visits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What hangs together across routes: a settled schedule that follows the routes, and the rules that look at all of it. */
final class Across {
    /** Whether any rule looks across routes. */
    final boolean priced;

    private final PlanningFacts facts;
    private final Visits visits;
    private final Prices prices;
    private final Schedule schedule;
    private final boolean[] stale;
    private final int[] notBefore;
    private final Cost sum = new Cost();

    Across(PlanningFacts facts, Prices prices) {
        this.facts = facts;
        this.prices = prices;
        visits = facts.visits;
        schedule = new Schedule(facts);
        priced = prices.active().stream().anyMatch(PlanRule.class::isInstance);
        stale = new boolean[facts.shifts.count];
        Arrays.fill(stale, true);
        notBefore = new int[visits.count];
    }

    /** The schedule no longer follows this shift's route. */
    void isStale(int shift) {
        stale[shift] = true;
    }

    Timeline timeline(int shift) {
        return schedule.timeline(shift);
    }

    /** Follows all routes again and settles; whether crews that are whole begin together and nothing begins too early. */
    boolean settle(RoutePrices routes) {
        for (int s = 0; s < stale.length; s++) {
            if (stale[s]) {
                routes.copyRoute(s, schedule);
                stale[s] = false;
            }
        }
        schedule.settle();
        for (int v : visits.linkedVisits) {
            if (!facts.current.frozen[v] && schedule.isAssigned(v) && !isKept(v)) {
                return false;
            }
        }
        return true;
    }

    /** What the rules across routes cost, {@link RoutePrices#BROKEN} where a hard one is broken. */
    long cost(@Nullable RoutePrices routes) {
        if (!priced || routes == null) {
            return 0;
        }
        settle(routes);
        sum.clear();
        prices.addPlan(schedule, sum);
        return sum.hard > 0 ? RoutePrices.BROKEN : sum.medium * RoutePrices.MEDIUM + sum.soft;
    }

    /** From when each linked visit of the parts may begin, as the other routes stand. */
    int[] notBefore(int[] parts, int count) {
        for (int i = 0; i < count; i++) {
            int visit = visits.ofPart[parts[i]];
            if (visits.linked[visit]) {
                notBefore[visit] = bound(visit, parts[i]);
            } else {
                notBefore[visit] = -PlanningFacts.NEVER;
            }
        }
        return notBefore;
    }

    private int bound(int visit, int part) {
        int bound = -PlanningFacts.NEVER;
        for (int p = visits.firstPart[visit]; p < visits.firstPart[visit + 1]; p++) {
            if (p != part && schedule.shiftOf(p) != PlanningFacts.NONE) {
                bound = Math.max(bound, schedule.start(p));
            }
        }
        for (int i = 0; i < visits.after[visit].length; i++) {
            int end = schedule.endOf(visits.after[visit][i]);
            if (end != PlanningFacts.UNKNOWN) {
                bound = Math.max(bound, end + visits.afterDelay[visit][i]);
            }
        }
        return bound;
    }

    private boolean isKept(int visit) {
        int start = schedule.startOf(visit);
        for (int p = visits.firstPart[visit]; p < visits.firstPart[visit + 1]; p++) {
            if (schedule.start(p) != start) {
                return false;
            }
        }
        for (int i = 0; i < visits.after[visit].length; i++) {
            int end = schedule.endOf(visits.after[visit][i]);
            if (end != PlanningFacts.UNKNOWN && end + visits.afterDelay[visit][i] > start) {
                return false;
            }
        }
        return true;
    }
}
