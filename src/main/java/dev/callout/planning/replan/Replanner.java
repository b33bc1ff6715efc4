package dev.callout.planning.replan;

import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Replans a day that runs, while someone waits: the routes around a disturbance are searched anew, all others stay. A pure
 * function of the problem and the limits; thread-safe.
 *
 * <p>What happened is told by the problem itself: frozen stops with their real starts, longer durations, absences, visits
 * missing or added, windows told as promises.
 */
public final class Replanner {
    private static final int MOST_LOOSE = 40;
    private static final int IDLE_SHIFTS = 4;

    private final ReplanLimits limits;
    private final RunningDay day;
    private final int budget;
    private final int[][] asItHolds;

    private Replanner(PlanningProblem problem, ReplanLimits limits) {
        this.limits = limits;
        Integer asked = limits.changeBudget() == null ? problem.limits().changeBudget() : limits.changeBudget();
        budget = asked == null ? PlanningFacts.NONE : asked;
        RunningDay current = new RunningDay(problem.withLimits(new Limits(asked)));
        BitSet broken = current.broken();
        asItHolds = broken.isEmpty()
                ? current.routes
                : new Carved(current, broken, new BitSet(), budget, limits.seed()).asTheyHold();
        day = broken.isEmpty() ? current : current.with(asItHolds);
    }

    /**
     * Puts one visit on the current routes, where its price is worth what it costs: others may move, change hands or give
     * way to it, within the change budget.
     *
     * @param visit its id; it stands on no current route
     */
    public static Replanned insert(PlanningProblem live, String visit, ReplanLimits limits) {
        Replanner replanner = new Replanner(live, limits);
        return replanner.around(List.of(replanner.day.facts.visits.indexOf(visit)));
    }

    /**
     * Keeps the current routes as far as they hold, finds new places for what has lost its own, rescues windows told, and
     * fills with visits left out what has become free.
     */
    public static Replanned repair(PlanningProblem disturbed, ReplanLimits limits) {
        Replanner replanner = new Replanner(disturbed, limits);
        return replanner.around(replanner.disturbed());
    }

    private Replanned around(List<Integer> focus) {
        int told = day.toldAnew().cardinality();
        int mostTold = budget < 0 ? Integer.MAX_VALUE : Math.max(budget, told);
        int[][] best = asItHolds;
        for (int visit : focus) {
            RunningDay now = day.with(best);
            int[][] placed =
                    new Placing(now).cheapest(visit, mostTold - now.toldAnew().cardinality());
            best = placed == null ? best : placed;
        }
        int[][] searched = search(focus);
        best = better(day.with(best), day.with(searched), mostTold) ? searched : best;
        return answer(best);
    }

    private int[][] search(List<Integer> focus) {
        BitSet shifts = new BitSet();
        BitSet loose = new BitSet();
        for (int visit : focus) {
            if (day.schedule.isAssigned(visit)) {
                shifts.or(day.shiftsOf(visit));
            } else {
                loose.set(visit);
            }
        }
        new Around(day).choose(focus, shifts, limits.shifts());
        return new Carved(day, shifts, loose, budget, limits.seed()).searched(limits.iterations());
    }

    /** Visits without a place that could have one, those whose windows do not hold, and what lies in the emptiest shifts. */
    private List<Integer> disturbed() {
        List<Integer> focus = new ArrayList<>();
        BitSet told = day.toldAnew();
        IntStream.range(0, day.facts.visits.count)
                .filter(v -> told.get(v) || !day.schedule.isAssigned(v))
                .boxed()
                .sorted(Comparator.comparingInt((Integer v) -> told.get(v) ? 0 : 1)
                        .thenComparingLong(v -> -day.prices.leftOut(v))
                        .thenComparing(v -> v))
                .limit(MOST_LOOSE)
                .forEach(focus::add);
        return focus;
    }

    private static boolean better(RunningDay best, RunningDay other, int mostTold) {
        Cost known = best.cost();
        Cost found = other.cost();
        int told = other.toldAnew().cardinality();
        return found.hard <= known.hard
                && (told <= mostTold || told <= best.toldAnew().cardinality())
                && found.isLessThan(known);
    }

    private Replanned answer(int[][] routes) {
        PlanMaker maker = new PlanMaker(day.facts);
        Plan.@Nullable Search search = new Plan.Search(0, limits.iterations(), "current", limits.seed());
        return new Replanned(
                maker.unexplained(routes, search),
                maker.unexplained(asItHolds, null),
                day.with(routes).toldAnew().stream()
                        .mapToObj(v -> day.facts.problem.visits().get(v).id())
                        .toList());
    }
}
