package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NEVER;
import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import org.jspecify.annotations.Nullable;

/** The single steps of a walk: driving a leg and beginning the work at a stop. Leg i ends at stop i, the last one at home. */
final class Steps {
    private final PlanningFacts facts;
    private final Shifts shifts;
    private final Visits visits;

    int shift;
    int count;
    int frozen;
    private int[] part = new int[0];
    private int[] drive = new int[0];
    private int[] way = new int[0];
    private int[] service = new int[0];
    private int @Nullable [] notBefore;

    Steps(PlanningFacts facts) {
        this.facts = facts;
        shifts = facts.shifts;
        visits = facts.visits;
    }

    /** Takes up the route that the timeline holds. */
    void begin(Timeline timeline, int @Nullable [] earliest) {
        shift = timeline.shift;
        count = timeline.count;
        part = timeline.part;
        notBefore = earliest;
        if (service.length < count) {
            service = new int[part.length];
            drive = new int[part.length + 1];
            way = new int[part.length + 1];
        }
        frozen = frozenHead();
        int technician = shifts.technician[shift];
        int before = shifts.startLocation[shift];
        for (int i = 0; i < count; i++) {
            int visit = visit(i);
            drive[i] = facts.isReachable(before, visits.location[visit])
                    ? facts.travelSeconds(before, visits.location[visit])
                    : 0;
            way[i] = facts.way(before, visits.location[visit]);
            service[i] = visits.serviceSeconds(technician, visit, i == 0 ? NONE : before);
            before = visits.location[visit];
        }
        int home = shifts.endLocation[shift];
        if (count > 0) {
            drive[count] = facts.isReachable(before, home) ? facts.travelSeconds(before, home) : 0;
            way[count] = facts.way(before, home);
        }
    }

    int visit(int stop) {
        return visits.ofPart[part[stop]];
    }

    /** The least seconds that a leg takes whenever it is driven. */
    int least(int leg) {
        return facts.leastSeconds(way[leg], drive[leg]);
    }

    /** The latest departure that has driven a leg by then. */
    int departureFor(int leg, int arrival) {
        return facts.departure(way[leg], arrival, drive[leg]);
    }

    /** When a leg that is begun then has been driven. */
    int reached(int leg, int departure) {
        return facts.arrival(way[leg], departure, drive[leg]);
    }

    int location(int stop) {
        return stop < 0
                ? shifts.startLocation[shift]
                : stop == count ? shifts.endLocation[shift] : visits.location[visit(stop)];
    }

    /** The start stated for a frozen stop; {@link PlanningFacts#UNKNOWN} for any other. */
    int statedStart(int stop) {
        return stop < frozen ? facts.current.frozenStart[shift][stop] : UNKNOWN;
    }

    /** When the leg is begun by someone who could leave at {@code from}; the first one behind frozen stops not before now. */
    int departure(int leg, int from) {
        int stated = leg == 0 && count > 0 ? statedStart(0) : UNKNOWN;
        if (stated != UNKNOWN) {
            return departureFor(0, stated);
        }
        int free = leg == frozen && frozen > 0 ? Math.max(from, facts.now) : from;
        return facts.isPaced ? departureAtPace(leg, free) : shifts.earliestPresent(shift, free, drive[leg]);
    }

    private int departureAtPace(int leg, int from) {
        int[] starts = shifts.absenceStart[shift];
        int at = from;
        for (int i = 0; i < starts.length; i++) {
            if (at < shifts.absenceEnd[shift][i] && reached(leg, at) > starts[i]) {
                at = shifts.absenceEnd[shift][i];
            }
        }
        return at;
    }

    /** When the door at the end of the leg is reached; a frozen stop is never reached after its stated start. */
    int arrival(int leg, int from) {
        return atDoor(leg, reached(leg, departure(leg, from)));
    }

    int atDoor(int leg, int reached) {
        int stated = leg < count ? statedStart(leg) : UNKNOWN;
        return stated == UNKNOWN ? reached : Math.min(reached, stated);
    }

    /** When work begins for someone who is ready at the door at {@code from}. */
    int workStart(int stop, int from) {
        int stated = statedStart(stop);
        if (stated != UNKNOWN) {
            return stated;
        }
        int earliest = earliest(stop, from);
        if (stop >= frozen) {
            int locked = visits.lockedStart[visit(stop)];
            int fitting = locked == NONE ? fitting(stop, earliest) : locked >= earliest ? locked : NEVER;
            if (fitting != NEVER) {
                return fitting;
            }
        }
        return shifts.earliestPresent(shift, earliest, service[stop]);
    }

    /** Whether work that begins then is as its visit and the shift allow. */
    boolean fits(int stop, int start) {
        if (stop < frozen) {
            return true;
        }
        int locked = visits.lockedStart[visit(stop)];
        return (locked == NONE || locked == start) && fitting(stop, start) == start;
    }

    int end(int stop, int start) {
        return start + service[stop];
    }

    private int earliest(int stop, int from) {
        return notBefore == null || stop < frozen ? from : Math.max(from, notBefore[visit(stop)]);
    }

    private int fitting(int stop, int earliest) {
        int[] spanStart = visits.spanStart[visit(stop)];
        int[] spanEnd = visits.spanEnd[visit(stop)];
        for (int i = 0; i < spanStart.length; i++) {
            int start = shifts.earliestPresent(shift, Math.max(earliest, spanStart[i]), service[stop]);
            if (start + service[stop] <= spanEnd[i]) {
                return start;
            }
        }
        return NEVER;
    }

    private int frozenHead() {
        int[] fixed = facts.current.frozenVisit[shift];
        int head = 0;
        while (head < fixed.length && head < count && visit(head) == fixed[head]) {
            head++;
        }
        return head;
    }
}
