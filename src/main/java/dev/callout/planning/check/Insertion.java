package dev.callout.planning.check;

import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timekeeper;
import dev.callout.planning.timeline.Timeline;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tries whether a visit left out can be put into given routes as they are: every technician, every position, every crew, by
 * the law of time and all rules. Exact, but for crews and visits tied to other routes, where the effort may end before all is tried.
 */
final class Insertion {
    private final PlanningFacts facts;
    private final Prices prices;
    private final int[][] routes;
    private final Schedule schedule;
    private final Timekeeper timekeeper;
    private final @Nullable Slack[] bounds;
    private final Timeline walked = new Timeline();
    private final Cost[] routeCosts;
    private final Cost total;
    private int[] scratch = new int[16];
    private final Effort effort;

    /** @param effort where it is spent, nothing more is tried and nothing found */
    Insertion(PlanningFacts facts, int[][] routes, Effort effort) {
        this.facts = facts;
        this.routes = routes;
        this.effort = effort;
        effort.spend(routes.length);
        prices = new Prices(facts);
        schedule = Routes.schedule(facts, routes);
        timekeeper = new Timekeeper(facts);
        bounds = new Slack[routes.length];
        routeCosts = new Cost[routes.length];
        for (int s = 0; s < routes.length; s++) {
            routeCosts[s] = new Cost();
            prices.addRoute(schedule.timeline(s), routeCosts[s]);
        }
        total = prices.total(schedule);
    }

    Schedule schedule() {
        return schedule;
    }

    /** The first place found, in the order of shifts and positions. */
    Optional<Placement> first(int visit) {
        return best(visit, placement -> 0);
    }

    /** The place of the least measure; 0 ends the search at once. */
    Optional<Placement> best(int visit, ToLongFunction<Placement> measure) {
        Placement best = null;
        long least = Long.MAX_VALUE;
        for (int s = 0; s < routes.length && least > 0; s++) {
            Placement here = onShift(s, visit, measure);
            long measured = here == null ? Long.MAX_VALUE : measure.applyAsLong(here);
            if (here != null && measured < least) {
                best = here;
                least = measured;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Tells every place that is found. */
    void forEach(int visit, Consumer<Placement> consumer) {
        best(visit, here -> {
            consumer.accept(here);
            return 1;
        });
    }

    /** Whether the visit breaks nothing hard somewhere on this shift, or on it and others for a crew. */
    boolean fits(int shift, int visit) {
        return onShift(shift, visit, placement -> 0) != null;
    }

    /** Whether one member could be put on this shift if times on other routes and the price did not matter. */
    boolean fitsAlone(int shift, int visit) {
        Slack slack = bounds(shift);
        for (int i = facts.current.frozenVisit[shift].length; i <= routes[shift].length; i++) {
            if (slack.missing(visit, i) == 0 && hardAfter(shift, visit, i) <= routeCosts[shift].hard) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Placement onShift(int shift, int visit, ToLongFunction<Placement> measure) {
        boolean begun = schedule.startOf(visit) != PlanningFacts.UNKNOWN;
        if (begun || !facts.visits.isAble(facts.shifts.technician[shift], visit)) {
            return null;
        }
        Slack slack = bounds(shift);
        boolean tied = isTied(shift) || facts.visits.linked[visit];
        Placement best = null;
        long least = Long.MAX_VALUE;
        for (int i = facts.current.frozenVisit[shift].length;
                i <= routes[shift].length && least > 0 && !effort.isSpent();
                i++) {
            if (slack.missing(visit, i) > 0 || hardAfter(shift, visit, i) > routeCosts[shift].hard) {
                continue;
            }
            Placement here = tied ? tied(shift, visit, i) : free(shift, visit, i);
            long measured = here == null ? Long.MAX_VALUE : measure.applyAsLong(here);
            if (measured < least) {
                best = here;
                least = measured;
            }
        }
        return best;
    }

    /** Whether the visit fits on the shift where another one gives way; not for shifts that are tied to others. */
    boolean fitsInstead(int shift, int part, int visit) {
        int[] route = Arrays.stream(routes[shift]).filter(one -> one != part).toArray();
        for (int i = facts.current.frozenVisit[shift].length; i <= route.length && !effort.isSpent(); i++) {
            Cost cost = costAfter(shift, route, visit, i);
            if (cost.hard <= routeCosts[shift].hard && cost.medium <= routeCosts[shift].medium) {
                return true;
            }
        }
        return false;
    }

    /** Taken once a shift: trying a place on tied routes puts their times back. */
    private Slack bounds(int shift) {
        Slack taken = bounds[shift];
        if (taken == null) {
            taken = new Slack(facts);
            taken.take(schedule.timeline(shift));
            bounds[shift] = taken;
        }
        return taken;
    }

    /** By how many seconds at least the visit is too long or too late for each place; the place where that is least. */
    int likeliest(int shift, int visit) {
        Slack slack = bounds(shift);
        int best = facts.current.frozenVisit[shift].length;
        for (int i = best + 1; i <= routes[shift].length; i++) {
            best = slack.missing(visit, i) < slack.missing(visit, best) ? i : best;
        }
        return best;
    }

    /** Whether times on the shift hang on other routes. */
    boolean isTied(int shift) {
        for (int part : routes[shift]) {
            if (facts.visits.linked[facts.visits.ofPart[part]]) {
                return true;
            }
        }
        return false;
    }

    /** Walks the shift with the visit at a position; its hard cost. */
    private long hardAfter(int shift, int visit, int position) {
        return costAfter(shift, routes[shift], visit, position).hard;
    }

    private Cost costAfter(int shift, int[] before, int visit, int position) {
        effort.spend(1);
        int[] route = with(before, position, facts.visits.firstPart[visit]);
        timekeeper.walk(shift, route, before.length + 1, null, walked);
        Cost cost = new Cost();
        prices.addRoute(walked, cost);
        return cost;
    }

    private @Nullable Placement free(int shift, int visit, int position) {
        Cost cost = costAfter(shift, routes[shift], visit, position);
        long medium = cost.medium - routeCosts[shift].medium - prices.leftOut(visit);
        if (medium >= 0) {
            return null;
        }
        int[] route = Arrays.copyOf(scratch, routes[shift].length + 1);
        return new Placement(shift, walked.start[position], walked.end[position], () -> {
            int[][] after = routes.clone();
            after[shift] = route;
            return after;
        });
    }

    private @Nullable Placement tied(int shift, int visit, int position) {
        int[][] after = routes.clone();
        after[shift] = insert(routes[shift], position, facts.visits.firstPart[visit]);
        return member(after, shift, visit, 1);
    }

    /** Puts the remaining members of a crew on later shifts, then settles all. */
    private @Nullable Placement member(int[][] after, int shift, int visit, int placed) {
        if (placed == facts.visits.crew(visit)) {
            return settledPlacement(after, visit);
        }
        for (int s = shift + 1; s < routes.length && !effort.isSpent(); s++) {
            int technician = facts.shifts.technician[s];
            if (technician == facts.shifts.technician[shift] || !facts.visits.isAble(technician, visit)) {
                continue;
            }
            for (int i = facts.current.frozenVisit[s].length; i <= routes[s].length; i++) {
                if (hardAfter(s, visit, i) <= routeCosts[s].hard) {
                    int[][] further = after.clone();
                    further[s] = insert(routes[s], i, facts.visits.firstPart[visit] + placed);
                    Placement found = member(further, s, visit, placed + 1);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Placement settledPlacement(int[][] after, int visit) {
        effort.spend(3L * routes.length);
        for (int s = 0; s < after.length; s++) {
            if (after[s] != routes[s]) {
                schedule.setRoute(s, after[s], after[s].length);
            }
        }
        schedule.settle();
        Cost cost = prices.total(schedule);
        Placement placement = null;
        if (cost.hard <= total.hard && cost.medium < total.medium) {
            int first = facts.visits.firstPart[visit];
            int shift = schedule.shiftOf(first);
            placement = new Placement(shift, schedule.startOf(visit), schedule.endOf(visit), () -> after);
        }
        for (int s = 0; s < after.length; s++) {
            if (after[s] != routes[s]) {
                schedule.setRoute(s, routes[s], routes[s].length);
            }
        }
        schedule.settle();
        return placement;
    }

    private int[] with(int[] route, int position, int part) {
        if (scratch.length <= route.length) {
            scratch = new int[2 * route.length + 2];
        }
        System.arraycopy(route, 0, scratch, 0, position);
        scratch[position] = part;
        System.arraycopy(route, position, scratch, position + 1, route.length - position);
        return scratch;
    }

    private static int[] insert(int[] route, int position, int part) {
        int[] after = new int[route.length + 1];
        System.arraycopy(route, 0, after, 0, position);
        after[position] = part;
        System.arraycopy(route, position, after, position + 1, route.length - position);
        return after;
    }
}
