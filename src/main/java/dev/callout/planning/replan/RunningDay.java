package dev.callout.planning.replan;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.CurrentRoute.CurrentStop;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The routes of a problem as they stand, timed and priced: what a change is measured against. For one thread. */
final class RunningDay {
    final PlanningFacts facts;
    final Prices prices;

    /** The parts by shift. */
    final int[][] routes;

    final Schedule schedule;

    RunningDay(PlanningProblem problem) {
        this(new PlanningFacts(problem));
    }

    private RunningDay(PlanningFacts facts) {
        this(facts, new Prices(facts), current(facts));
    }

    RunningDay(PlanningFacts facts, Prices prices, int[][] routes) {
        this.facts = facts;
        this.prices = prices;
        this.routes = routes;
        schedule = new Schedule(facts);
        for (int s = 0; s < routes.length; s++) {
            schedule.setRoute(s, routes[s], routes[s].length);
        }
        schedule.settle();
    }

    /** The same day with other routes. */
    RunningDay with(int[][] others) {
        return new RunningDay(facts, prices, others);
    }

    Cost cost() {
        return prices.total(schedule);
    }

    boolean isToldAnew(int visit) {
        return Rules.isToldAnew(facts, visit, schedule.startOf(visit));
    }

    /** Visits whose customers would be told something new. */
    BitSet toldAnew() {
        BitSet told = new BitSet();
        IntStream.range(0, facts.visits.count).filter(this::isToldAnew).forEach(told::set);
        return told;
    }

    /** Shifts whose route breaks a hard rule that its frozen stops alone do not, or hangs on others that do. */
    BitSet broken() {
        BitSet broken = new BitSet();
        int[][] frozen = new int[routes.length][];
        for (int s = 0; s < routes.length; s++) {
            frozen[s] = Arrays.copyOf(routes[s], Math.min(routes[s].length, facts.current.frozenVisit[s].length));
        }
        RunningDay past = with(frozen);
        for (int s = 0; s < routes.length; s++) {
            broken.set(s, hardCost(s) > past.hardCost(s));
        }
        if (facts.visits.anyLinked && hardPlanCost() > past.hardPlanCost()) {
            for (int visit : facts.visits.linkedVisits) {
                shiftsOf(visit).stream().forEach(broken::set);
            }
        }
        return broken;
    }

    BitSet shiftsOf(int visit) {
        BitSet shifts = new BitSet();
        for (int p = facts.visits.firstPart[visit]; p < facts.visits.firstPart[visit + 1]; p++) {
            if (schedule.shiftOf(p) != PlanningFacts.NONE) {
                shifts.set(schedule.shiftOf(p));
            }
        }
        return shifts;
    }

    /** By visit: work tied to other routes stays where it is, or comes later; all else may begin at any time. */
    int[] startsOfLinked() {
        int[] starts = new int[facts.visits.count];
        for (int v = 0; v < starts.length; v++) {
            int start = facts.visits.linked[v] ? schedule.startOf(v) : PlanningFacts.UNKNOWN;
            starts[v] = start == PlanningFacts.UNKNOWN ? -PlanningFacts.NEVER : start;
        }
        return starts;
    }

    Cost routeCost(int shift) {
        Cost cost = new Cost();
        prices.addRoute(schedule.timeline(shift), cost);
        return cost;
    }

    private long hardCost(int shift) {
        return routeCost(shift).hard;
    }

    private long hardPlanCost() {
        Cost cost = new Cost();
        prices.addPlan(schedule, cost);
        return cost.hard;
    }

    private static int[][] current(PlanningFacts facts) {
        int[][] routes = new int[facts.shifts.count][0];
        int[] placed = new int[facts.visits.count];
        for (CurrentRoute route : facts.problem.current()) {
            int[] parts = new int[route.stops().size()];
            int count = 0;
            for (CurrentStop stop : route.stops()) {
                int visit = facts.visits.indexOf(stop.visit());
                if (placed[visit] < facts.visits.crew(visit)) {
                    parts[count++] = facts.visits.firstPart[visit] + placed[visit]++;
                }
            }
            routes[facts.shifts.indexOf(route.shift())] = Arrays.copyOf(parts, count);
        }
        return routes;
    }
}
