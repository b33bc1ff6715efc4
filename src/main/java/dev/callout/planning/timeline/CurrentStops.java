package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.CurrentRoute.CurrentStop;
import java.util.Arrays;
import java.util.List;

/** The routes as they are before planning, by index. Immutable: the arrays must not be changed. */
public final class CurrentStops {
    /** By shift: the frozen visits in order, and the starts stated for them, {@link PlanningFacts#UNKNOWN} where not. */
    public final int[][] frozenVisit;

    public final int[][] frozenStart;

    /** By visit: the earliest start stated for it, {@link PlanningFacts#UNKNOWN} where it has none or is on no route. */
    public final int[] start;

    /** By visit: the technicians who have it now; empty where it is on no route. */
    public final int[][] technicians;

    /** By visit: whether it is frozen on some route. */
    public final boolean[] frozen;

    /** Whether any visit is on a route. */
    public final boolean any;

    CurrentStops(PlanningFacts facts) {
        frozenVisit = new int[facts.shifts.count][0];
        frozenStart = new int[facts.shifts.count][0];
        start = new int[facts.visits.count];
        Arrays.fill(start, UNKNOWN);
        technicians = new int[facts.visits.count][0];
        frozen = new boolean[facts.visits.count];
        boolean found = false;
        for (CurrentRoute route : facts.problem.current()) {
            int shift = facts.shifts.indexOf(route.shift());
            List<CurrentStop> fixed =
                    route.stops().stream().filter(CurrentStop::frozen).toList();
            frozenVisit[shift] = fixed.stream()
                    .mapToInt(stop -> facts.visits.indexOf(stop.visit()))
                    .toArray();
            frozenStart[shift] =
                    fixed.stream().mapToInt(stop -> second(facts, stop)).toArray();
            makeAllowance(facts, shift, frozenVisit[shift], frozenStart[shift]);
            for (CurrentStop stop : route.stops()) {
                found = true;
                int visit = facts.visits.indexOf(stop.visit());
                int at = second(facts, stop);
                frozen[visit] |= stop.frozen();
                start[visit] = start[visit] == UNKNOWN || at == UNKNOWN
                        ? Math.max(start[visit], at)
                        : Math.min(start[visit], at);
                technicians[visit] = Arrays.copyOf(technicians[visit], technicians[visit].length + 1);
                technicians[visit][technicians[visit].length - 1] = facts.shifts.technician[shift];
            }
        }
        any = found;
    }

    /** Whether the technician has the visit now. */
    public boolean has(int technician, int visit) {
        for (int one : technicians[visit]) {
            if (one == technician) {
                return true;
            }
        }
        return false;
    }

    /**
     * What frozen work has overrun is a fact, not a breach: a break may begin right after it, and the return be as late as it
     * must.
     */
    private static void makeAllowance(PlanningFacts facts, int shift, int[] visits, int[] starts) {
        int last = visits.length - 1;
        if (last < 0 || starts[last] == UNKNOWN) {
            return;
        }
        int before = last == 0 ? PlanningFacts.NONE : facts.visits.location[visits[last - 1]];
        int service = facts.visits.serviceSeconds(facts.shifts.technician[shift], visits[last], before);
        int ready = Math.max(starts[last] + service, facts.now);
        int home = facts.shifts.endLocation[shift];
        int from = facts.visits.location[visits[last]];
        int back = facts.isReachable(from, home) ? facts.travelSeconds(from, home) : 0;
        facts.shifts.latestReturn[shift] =
                Math.max(facts.shifts.latestReturn[shift], facts.arrival(facts.way(from, home), ready, back));
        int[] latest = facts.shifts.breakLatest[shift];
        for (int k = 0; k < latest.length; k++) {
            latest[k] = Math.max(latest[k], ready);
        }
    }

    private static int second(PlanningFacts facts, CurrentStop stop) {
        return stop.start() == null ? UNKNOWN : facts.second(stop.start());
    }
}
