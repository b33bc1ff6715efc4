package dev.callout.planning.search;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.rule.StopPrices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Shifts;
import dev.callout.planning.timeline.Visits;

/**
 * Goes on along a route from a stop, on shifts with a break at most and without absences: by the law of time, but twice at
 * once, with the break behind and still ahead, so that nothing before has to be timed again. Thousandths of a point.
 */
final class Onward {
    static final int NEVER = PlanningFacts.NEVER;

    /** What is kept of a part, close together. */
    private static final int WORK = 0;

    private static final int OPENS = 1;
    private static final int ENDS = 2;
    private static final int KIND = 3;
    private static final int BITS = 2;

    /** Kinds: one span, no setup and no lock, whoever does it; and a price that hangs on the time. */
    private static final int PLAIN = 1;

    private static final int TIMED = 2;

    /** Ready to go on with the break ahead and with it behind, and what was spent until then. */
    int time;

    int timeAfter;
    long cost;
    long costAfter;

    /** The stretch of one pace in which the first of these times lies, and one close to the other. */
    int stretch;

    int stretchAfter;

    /** The seconds of work at the stop reached last, and when {@link #home} returned. */
    int service;

    int returned;

    private final Network net;

    private final Drives drives;
    private final Shifts shifts;
    private final Visits visits;
    private final StopPrices stops;
    private final long milliOfWaiting;

    /** Of a second driven, where that hangs on the hour; else 0, since it is told from the arcs. */
    private final long milliOfPacedDriving;

    private final long milliOfOvertime;
    private final int[] lines;

    private int shift;
    private int technician;
    private int breakEarliest;
    private int breakLatest;
    private int breakSeconds;
    private int aheadUntil;

    private int place;

    /** Where the technician is. */
    private int at;

    Onward(Network net, Prices prices, StopPrices stops) {
        this.net = net;
        drives = net.drives;
        this.stops = stops;
        shifts = net.facts.shifts;
        visits = net.facts.visits;
        milliOfWaiting = prices.weightMilli(Rules.get("waiting"));
        milliOfPacedDriving = net.paced ? prices.weightMilli(Rules.get("travel-time")) : 0;
        milliOfOvertime = prices.weightMilli(Rules.get("overtime"));
        lines = new int[net.parts << BITS];
        boolean alike = java.util.Arrays.stream(shifts.efficiency).allMatch(efficiency -> efficiency == 1);
        for (int p = 0; p < net.parts; p++) {
            int v = visits.ofPart[p];
            boolean plain = alike
                    && visits.spanStart[v].length == 1
                    && visits.setupSeconds[v] == 0
                    && visits.lockedStart[v] == PlanningFacts.NONE;
            lines[(p << BITS) + WORK] = visits.workSeconds[v];
            lines[(p << BITS) + OPENS] = plain ? visits.spanStart[v][0] : 0;
            lines[(p << BITS) + ENDS] = plain ? visits.spanEnd[v][0] : 0;
            lines[(p << BITS) + KIND] = (plain ? PLAIN : 0) + (stops.isTimed(v) ? TIMED : 0);
        }
    }

    /** Whether a shift's routes can be followed here at all. */
    boolean covers(int ofShift) {
        return stops.isComplete()
                && !net.hasFrozen(ofShift)
                && shifts.breakSeconds[ofShift].length <= 1
                && shifts.absenceStart[ofShift].length == 0;
    }

    void on(int thisShift) {
        shift = thisShift;
        technician = shifts.technician[shift];
        boolean rests = shifts.breakSeconds[shift].length > 0;
        breakEarliest = rests ? shifts.breakEarliest[shift][0] : NEVER;
        breakLatest = rests ? shifts.breakLatest[shift][0] : -NEVER;
        aheadUntil = rests ? breakLatest : NEVER;
        breakSeconds = rests ? shifts.breakSeconds[shift][0] : 0;
    }

    /** At the beginning of the shift. */
    void begin() {
        time = shifts.start[shift];
        timeAfter = NEVER;
        cost = 0;
        costAfter = 0;
        stretch = drives.stretch(0, time);
        stretchAfter = stretch;
        stand(net.startOf(shift));
    }

    /** At a node where the above are known. */
    void stand(int node) {
        at = node;
        place = node >= net.parts ? PlanningFacts.NONE : net.place[node];
    }

    /** Drives to a stop and does its work: before driving or at the door the break is taken where that is no later. */
    void reach(int part, int drive, boolean first) {
        boolean restedHere = restBeforeDriving();
        int way = net.way(at, part);
        int arrival = drives.arrival(way, stretch, time, drive);
        int driven = arrival - time;
        int rest = Math.max(arrival, breakEarliest);
        int rested = rest + breakSeconds;
        int arrivalAfter = arrival + breakSeconds;
        int readyAfter = rested;
        int drivenAfter = driven;
        // who arrives before the break may begin rests at the door, and need not ask when the drive would end after it
        boolean atDoor = restedHere && arrival <= breakEarliest && drive > 0;
        if (!atDoor) {
            stretchAfter = drives.stretch(stretchAfter, timeAfter);
            int later = drives.arrival(way, stretchAfter, timeAfter, drive);
            atDoor = rest <= breakLatest && (rested < later || rested == later && !restedHere);
            if (!atDoor) {
                arrivalAfter = later;
                readyAfter = later;
                drivenAfter = later - timeAfter;
            }
        }
        costAfter = atDoor ? cost : costAfter;
        int line = part << BITS;
        int kind = lines[line + KIND];
        int start;
        int startAfter;
        if ((kind & PLAIN) != 0) {
            service = lines[line + WORK];
            int opens = lines[line + OPENS];
            int latest = lines[line + ENDS] - service;
            start = Math.max(arrival, opens);
            start = start <= latest ? start : NEVER;
            startAfter = Math.max(readyAfter, opens);
            startAfter = startAfter <= latest ? startAfter : NEVER;
        } else {
            int visit = visits.ofPart[part];
            service = visits.serviceSeconds(technician, visit, place);
            start = begin(visit, arrival);
            startAfter = begin(visit, readyAfter);
        }
        boolean timed = (kind & TIMED) != 0;
        time = NEVER;
        if (start < NEVER) {
            time = start + service;
            driven = first ? drivenFor(way, start, drive) : driven;
            cost += driven * milliOfPacedDriving
                    + (first ? 0 : (start - arrival) * milliOfWaiting)
                    + (timed ? stops.timedMilli(shift, part, start, time) : 0);
        }
        if (time > aheadUntil) {
            time = NEVER;
        }
        timeAfter = NEVER;
        if (startAfter < NEVER) {
            timeAfter = startAfter + service;
            drivenAfter = first && !atDoor ? drivenFor(way, startAfter, drive) : drivenAfter;
            costAfter += drivenAfter * milliOfPacedDriving
                    + (first && !atDoor ? 0 : (startAfter - arrivalAfter) * milliOfWaiting)
                    + (timed ? stops.timedMilli(shift, part, startAfter, timeAfter) : 0);
        }
        stretch = drives.stretch(stretch, time);
        place = net.place[part];
        at = part;
    }

    /** Who would wait at the first door leaves later. */
    private int drivenFor(int way, int start, int drive) {
        return start - drives.departure(way, drives.stretch(stretch, start), start, drive);
    }

    /** Whether all goes on from here as it does from these times, and costs in both cases the same more. */
    boolean goesOnAs(int known, int knownAfter, long spent, long spentAfter) {
        return time == known
                && timeAfter == knownAfter
                && (time >= NEVER || timeAfter >= NEVER || cost - spent == costAfter - spentAfter);
    }

    /** What was spent until here more than that. */
    long moreThan(long spent, long spentAfter) {
        return timeAfter < NEVER ? costAfter - spentAfter : cost - spent;
    }

    /** What is spent in all by someone who drives home from here; nowhere where that is too late. */
    long home(int drive) {
        restBeforeDriving();
        int end = net.endOf(shift);
        int way = net.way(at, end);
        int back = drives.arrival(way, stretch, time, drive);
        int backAfter = drives.arrival(way, drives.stretch(stretchAfter, timeAfter), timeAfter, drive);
        boolean mayHaveItAhead = time < NEVER && (breakSeconds == 0 || Math.max(back, breakEarliest) <= breakLatest);
        boolean after = timeAfter < NEVER && (!mayHaveItAhead || backAfter <= back);
        returned = after ? backAfter : back;
        if (!after && !mayHaveItAhead || returned > shifts.latestReturn[shift]) {
            return Insertion.NOWHERE;
        }
        int driven = after ? backAfter - timeAfter : back - time;
        return (after ? costAfter : cost)
                + driven * milliOfPacedDriving
                + Math.max(0, returned - shifts.end[shift]) * milliOfOvertime;
    }

    /** Whether the door of a node can be reached by then, with the break ahead or with it behind. */
    boolean reaches(int node, int drive, int latest, int latestAfter) {
        int way = net.way(at, node);
        if (drives.arrival(way, stretch, time, drive) <= latest) {
            return true;
        }
        int rest = Math.max(time, breakEarliest);
        int after = rest <= breakLatest ? Math.min(rest + breakSeconds, timeAfter) : timeAfter;
        return drives.arrival(way, drives.stretch(stretchAfter, after), after, drive) <= latestAfter;
    }

    /** How late the technician may return with the break still ahead. */
    int latestReturn() {
        return breakSeconds > 0 ? Math.min(breakLatest, shifts.latestReturn[shift]) : shifts.latestReturn[shift];
    }

    /** The latest moment to begin the break for who must be ready then. */
    int beforeTheBreak(int until) {
        int rest = Math.min(breakLatest, until - breakSeconds);
        return rest >= breakEarliest ? rest : -NEVER;
    }

    /** The latest moment to begin the work of a part for who must have ended it then, or an earlier one from which it may. */
    int latestBegin(int part, int until) {
        int line = part << BITS;
        if ((lines[line + KIND] & PLAIN) != 0) {
            int begin = Math.min(until, lines[line + ENDS]) - lines[line + WORK];
            return begin >= lines[line + OPENS] ? begin : -NEVER;
        }
        int visit = visits.ofPart[part];
        int work = visits.workSeconds(technician, visit);
        int[] starts = visits.spanStart[visit];
        for (int i = starts.length - 1; i >= 0; i--) {
            int begin = Math.min(until, visits.spanEnd[visit][i]) - work;
            if (begin >= starts[i]) {
                return begin;
            }
        }
        return -NEVER;
    }

    /** Who is ready later than this does not have a break ahead. */
    int latestAhead() {
        return aheadUntil;
    }

    /** Seconds of the break that must lie inside a route that has returned last. */
    int breakInside() {
        return breakSeconds > 0 && returned > breakLatest ? breakSeconds : 0;
    }

    private boolean restBeforeDriving() {
        int rest = Math.max(time, breakEarliest);
        if (rest > breakLatest || rest + breakSeconds > timeAfter) {
            return false;
        }
        timeAfter = rest + breakSeconds;
        costAfter = cost;
        return true;
    }

    private int begin(int visit, int from) {
        if (from >= NEVER) {
            return NEVER;
        }
        int locked = visits.lockedStart[visit];
        if (locked == PlanningFacts.NONE) {
            return visits.earliestInSpan(visit, from, service);
        }
        return locked >= from && visits.earliestInSpan(visit, locked, service) == locked ? locked : NEVER;
    }
}
