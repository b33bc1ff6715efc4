package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import org.jspecify.annotations.Nullable;

/**
 * The one law of time: says when each stop of a shift is reached, begun and left. Rules, search, referee and promises all
 * time with it. Holds scratch space: one per thread; a walk allocates nothing.
 *
 * <p>The law. The technician leaves the start location not before the shift's start. Legs are driven and work is done in one
 * piece: what would overlap an absence begins after it. Work (with its setup, where the location changes) begins at the
 * earliest second, not before {@code notBefore}, from which it lies wholly inside one span of the visit; exactly at a
 * locked start. Where none is left, it begins on arrival, so that a broken route has times too and the rules say what is
 * broken. Frozen stops at the head of the route begin as stated, whatever else holds; nothing after them before now.
 *
 * <p>Breaks are taken in their order, each before leaving the start location, at a door before the work, after the work
 * before driving on, or at home: who has returned by the latest start of a break takes it at home, outside the route. The
 * places are chosen by {@link BreakPlaces} so that, in this order, as few stops and breaks as possible are broken and the
 * return is earliest. Among equals a break is taken after as much work as possible, there as early as possible, and on the
 * way rather than at home. All this is first in, first out: leaving a place later never ends earlier.
 *
 * <p>Where a pace is given, a leg takes as long as the pace of every hour that it runs through makes it.
 *
 * <p>Waiting at the first door is moved before the departure where no break and no absence lies between. Time that a break
 * or an absence fills is no waiting.
 */
public final class Timekeeper {
    private final PlanningFacts facts;
    private final Shifts shifts;
    private final Steps steps;
    private final BreakPlaces places;

    public Timekeeper(PlanningFacts facts) {
        this.facts = facts;
        shifts = facts.shifts;
        steps = new Steps(facts);
        places = new BreakPlaces(shifts);
    }

    /**
     * Times one shift.
     *
     * @param parts the parts in order, the first {@code count} entries
     * @param notBefore by visit, the second before which its work must not begin; null: none
     * @param timeline is filled
     */
    public void walk(int shift, int[] parts, int count, int @Nullable [] notBefore, Timeline timeline) {
        timeline.reset(shift, count, shifts.breakSeconds[shift].length);
        System.arraycopy(parts, 0, timeline.part, 0, count);
        timeline.departure = shifts.start[shift];
        timeline.returned = shifts.start[shift];
        timeline.returnTravelSeconds = 0;
        if (count == 0) {
            return;
        }
        steps.begin(timeline, notBefore);
        timeline.frozen = steps.frozen;
        if (timeline.breakStart.length > 0) {
            places.choose(steps);
        }
        int ready = shifts.start[shift];
        for (int i = 0; i < count; i++) {
            ready = stop(timeline, i, ready);
        }
        returnHome(timeline, ready);
    }

    private int stop(Timeline timeline, int i, int ready) {
        int left = rest(timeline, 2 * i, ready);
        int departure = steps.departure(i, left);
        int reached = steps.reached(i, departure);
        int travel = reached - departure;
        int arrival = steps.atDoor(i, reached);
        int rested = rest(timeline, 2 * i + 1, arrival);
        int start = steps.workStart(i, rested);
        if (i == 0) {
            timeline.departure = departure;
            boolean idle = rested == arrival && absent(timeline.departure, start) == 0;
            if (idle && steps.statedStart(0) == UNKNOWN) {
                arrival = start;
                rested = start;
                timeline.departure = steps.departureFor(0, start);
                travel = start - timeline.departure;
            }
        }
        timeline.arrival[i] = arrival;
        timeline.start[i] = start;
        timeline.end[i] = steps.end(i, start);
        timeline.travelSeconds[i] = travel;
        timeline.waitSeconds[i] =
                Math.max(0, start - arrival - absent(arrival, start) - breakSeconds(timeline, 2 * i + 1));
        timeline.totalWaitSeconds += timeline.waitSeconds[i];
        count(timeline, i, travel);
        return steps.end(i, start);
    }

    private void returnHome(Timeline timeline, int ready) {
        int left = rest(timeline, 2 * timeline.count, ready);
        int departure = steps.departure(timeline.count, left);
        timeline.returned = steps.reached(timeline.count, departure);
        timeline.returnTravelSeconds = timeline.returned - departure;
        count(timeline, timeline.count, timeline.returnTravelSeconds);
        int at = timeline.returned;
        for (int k = 0; k < timeline.breakStart.length; k++) {
            int start = Math.max(at, shifts.breakEarliest[timeline.shift][k]);
            if (places.placeOf[k] == BreakPlaces.HOME && start <= shifts.breakLatest[timeline.shift][k]) {
                timeline.breakStart[k] = start;
                at = start + shifts.breakSeconds[timeline.shift][k];
            }
        }
    }

    /** Takes the breaks that are due at a place; says when the technician goes on. */
    private int rest(Timeline timeline, int place, int from) {
        int at = from;
        for (int k = 0; k < timeline.breakStart.length; k++) {
            if (places.placeOf[k] == place) {
                timeline.breakStart[k] = places.breakStart(timeline.shift, k, at);
                at = timeline.breakStart[k] + shifts.breakSeconds[timeline.shift][k];
            }
        }
        return at;
    }

    private int breakSeconds(Timeline timeline, int place) {
        int seconds = 0;
        for (int k = 0; k < timeline.breakStart.length; k++) {
            if (places.placeOf[k] == place) {
                seconds += shifts.breakSeconds[timeline.shift][k];
            }
        }
        return seconds;
    }

    private int absent(int from, int until) {
        return shifts.absences(steps.shift).overlap(from, until);
    }

    private void count(Timeline timeline, int leg, int travel) {
        int from = steps.location(leg - 1);
        int to = steps.location(leg);
        if (from == NONE || to == NONE) {
            return;
        }
        if (facts.isReachable(from, to)) {
            timeline.totalTravelSeconds += travel;
            timeline.totalLeastSeconds += steps.least(leg);
        } else {
            timeline.unreachableLegs++;
        }
    }
}
