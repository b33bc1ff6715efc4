package dev.callout.planning.replan;

import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Replans a day that runs, while someone waits: the routes around a disturbance are searched anew, all others stay. A pure
 * function of the problem and the limits; thread-safe.
 *
 * <p>What happened is told by the problem itself: frozen stops with their real starts, longer durations, absences, visits
 * missing or added, windows told as promises.
 */
public final class Replanner {
    private static final int MOST_EXPLAINED = 5;

    private final ReplanLimits limits;
    private final RunningDay day;
    private final int budget;
    private final Around around;

    private Replanner(PlanningProblem problem, ReplanLimits limits) {
        this.limits = limits;
        Integer asked = limits.changeBudget() == null ? problem.limits().changeBudget() : limits.changeBudget();
        budget = asked == null ? PlanningFacts.NONE : asked;
        RunningDay current = new RunningDay(problem.withLimits(new Limits(asked)));
        BitSet broken = current.broken();
        day = broken.isEmpty()
                ? current
                : current.with(new Carved(current, broken, new BitSet(), budget, limits.seed()).asTheyHold());
        around = new Around(day);
    }

    /**
     * Puts one visit on the current routes, where its price is worth what it costs: others may move, change hands or give
     * way to it, within the change budget.
     *
     * @param visit its id; it stands on no current route
     */
    public static Replanned insert(PlanningProblem live, String visit, ReplanLimits limits) {
        Replanner replanner = new Replanner(live, limits);
        int index = replanner.day.facts.visits.indexOf(visit);
        BitSet shifts = new BitSet();
        replanner.around.choose(List.of(index), shifts, limits.shifts());
        return replanner.replan(new Disturbance(List.of(index), shifts, bits(index)));
    }

    /**
     * Keeps the current routes as far as they hold, finds new places for what has lost its own, rescues windows told, and
     * fills with visits left out what has become free.
     */
    public static Replanned repair(PlanningProblem disturbed, ReplanLimits limits) {
        Replanner replanner = new Replanner(disturbed, limits);
        return replanner.replan(Disturbance.of(replanner.day, replanner.around, limits.shifts()));
    }

    private Replanned replan(Disturbance disturbance) {
        int mostTold = budget < 0 ? Integer.MAX_VALUE : Math.max(budget, told(day));
        RunningDay best = placedOneByOne(day, disturbance.focus(), mostTold);
        int[][] searched = new Carved(day, disturbance.shifts(), disturbance.loose(), budget, limits.seed())
                .searched(limits.iterations());
        RunningDay other = placedOneByOne(day.with(searched), disturbance.focus(), mostTold);
        return answer(better(best, other, mostTold) ? other : best, disturbance.focus());
    }

    /** Puts each of the visits that stands on no route where it is cheapest, nobody moved but within the budget. */
    private static RunningDay placedOneByOne(RunningDay day, List<Integer> visits, int mostTold) {
        RunningDay best = day;
        for (int visit : visits) {
            if (best.schedule.isAssigned(visit)) {
                continue;
            }
            int[][] placed = new Placing(best).cheapest(visit, Math.max(0, mostTold - told(best)));
            best = placed == null ? best : best.with(placed);
        }
        return best;
    }

    private static int told(RunningDay day) {
        return day.toldAnew().cardinality();
    }

    private static BitSet bits(int index) {
        BitSet bits = new BitSet();
        bits.set(index);
        return bits;
    }

    private BitSet concerned(RunningDay found, List<Integer> focus) {
        BitSet concerned = new BitSet();
        focus.stream().limit(MOST_EXPLAINED).forEach(concerned::set);
        for (CurrentRoute route : day.facts.problem.current()) {
            route.stops().forEach(stop -> concerned.set(day.facts.visits.indexOf(stop.visit())));
        }
        IntStream.range(0, day.facts.visits.count)
                .filter(found.schedule::isAssigned)
                .forEach(concerned::clear);
        return concerned;
    }

    private static boolean better(RunningDay best, RunningDay other, int mostTold) {
        Cost known = best.cost();
        Cost found = other.cost();
        return found.hard <= known.hard
                && (told(other) <= mostTold || told(other) <= told(best))
                && found.isLessThan(known);
    }

    /** Says why those are left out that were to be placed, and those that have lost their place. */
    private Replanned answer(RunningDay found, List<Integer> focus) {
        PlanMaker maker = new PlanMaker(day.facts);
        Plan.Search search = new Plan.Search(0, limits.iterations(), "current", limits.seed());
        return new Replanned(
                maker.explaining(concerned(found, focus), found.routes, search),
                maker.unexplained(day.routes, null),
                found.toldAnew().stream()
                        .mapToObj(v -> day.facts.problem.visits().get(v).id())
                        .toList());
    }
}
