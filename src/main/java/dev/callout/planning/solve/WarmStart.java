package dev.callout.planning.solve;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.CurrentRoute.CurrentStop;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Level;
import dev.callout.planning.rule.PlanRule;
import dev.callout.planning.rule.RouteRule;
import dev.callout.planning.rule.Rule;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes the routes that a search starts from out of the problem's current routes. What has become impossible since (a
 * technician gone, work that overran) is taken off, the visits that break a hard rule first; frozen stops stay.
 */
final class WarmStart {
    private final PlanningFacts facts;
    private final PricedFacts priced;
    private final Schedule schedule;
    private final List<List<Integer>> routes = new ArrayList<>();

    private WarmStart(PricedFacts priced) {
        this.priced = priced;
        facts = priced.facts();
        schedule = new Schedule(facts);
        for (int shift = 0; shift < facts.shifts.count; shift++) {
            routes.add(new ArrayList<>());
        }
    }

    /** The parts by shift, without a hard breach but those that frozen stops force. */
    static int[][] routes(PricedFacts priced) {
        WarmStart start = new WarmStart(priced);
        start.take();
        start.settle();
        while (start.hardCost() > 0 && start.takeOff(start.breakers())) {
            start.settle();
        }
        return start.routes.stream()
                .map(route -> route.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void take() {
        int[] taken = new int[facts.visits.count];
        for (CurrentRoute route : facts.problem.current()) {
            int shift = facts.shifts.indexOf(route.shift());
            for (CurrentStop stop : route.stops()) {
                int visit = facts.visits.indexOf(stop.visit());
                if (taken[visit] < facts.visits.crew(visit)) {
                    routes.get(shift).add(facts.visits.firstPart[visit] + taken[visit]++);
                }
            }
        }
        // A crew that is not whole cannot begin; a frozen member has begun.
        BitSet partial = new BitSet();
        for (int visit = 0; visit < taken.length; visit++) {
            boolean whole = taken[visit] == 0 || taken[visit] == facts.visits.crew(visit);
            partial.set(visit, !whole && !facts.current.frozen[visit]);
        }
        remove(partial);
    }

    private void settle() {
        for (int shift = 0; shift < routes.size(); shift++) {
            int[] parts = routes.get(shift).stream().mapToInt(Integer::intValue).toArray();
            schedule.setRoute(shift, parts, parts.length);
        }
        schedule.settle();
    }

    private long hardCost() {
        Cost cost = priced.prices().total(schedule);
        return cost.hard;
    }

    /** Visits that a hard rule names; where a rule names only the shift, the last visit of it. */
    private BitSet breakers() {
        BitSet visits = new BitSet();
        TreeSet<Integer> shifts = new TreeSet<>();
        for (Rule rule : priced.prices().active()) {
            if (rule.level() != Level.HARD) {
                continue;
            }
            if (rule instanceof RouteRule routeRule) {
                for (Timeline timeline : schedule.timelines()) {
                    routeRule.explain(facts, timeline, finding -> {
                        if (finding.visit() >= 0) {
                            visits.set(finding.visit());
                        } else {
                            shifts.add(timeline.shift);
                        }
                    });
                }
            } else if (rule instanceof PlanRule planRule) {
                planRule.explain(facts, schedule, finding -> visits.set(Math.max(0, finding.visit())));
            }
        }
        if (visits.isEmpty() || !anyMovable(visits)) {
            shifts.forEach(shift -> lastMovable(shift, visits));
        }
        return visits;
    }

    private boolean anyMovable(BitSet visits) {
        return visits.stream().anyMatch(visit -> !facts.current.frozen[visit]);
    }

    private void lastMovable(int shift, BitSet visits) {
        List<Integer> route = routes.get(shift);
        for (int i = route.size() - 1; i >= 0; i--) {
            int visit = facts.visits.ofPart[route.get(i)];
            if (!facts.current.frozen[visit]) {
                visits.set(visit);
                return;
            }
        }
    }

    /** Takes visits off their routes; answers whether any could be. */
    private boolean takeOff(BitSet visits) {
        BitSet movable = new BitSet();
        visits.stream().filter(visit -> !facts.current.frozen[visit]).forEach(movable::set);
        return remove(movable);
    }

    private boolean remove(BitSet visits) {
        boolean any = false;
        for (List<Integer> route : routes) {
            any |= route.removeIf(part -> visits.get(facts.visits.ofPart[part]));
        }
        return any;
    }
}
