package dev.callout.planning.check;

import static dev.callout.planning.timeline.PlanningFacts.NEVER;
import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Shifts;
import dev.callout.planning.timeline.Timeline;
import dev.callout.planning.timeline.Visits;

/**
 * Bounds on one route that spare most exact walks: how early each stop can be left and how late each door may be reached, if
 * there were no breaks, absences and ties to other routes. What does not fit by these bounds fits nowhere; what does must
 * still be walked. Scratch, for one thread.
 */
public final class Slack {
    private final PlanningFacts facts;
    private final Shifts shifts;
    private final Visits visits;
    private Timeline route = new Timeline();

    /** By position: when the stop before it can be left; by which second its door, at last home, must be reached. */
    private int[] ready = new int[16];

    private int[] latest = new int[16];

    public Slack(PlanningFacts facts) {
        this.facts = facts;
        shifts = facts.shifts;
        visits = facts.visits;
    }

    public void take(Timeline timeline) {
        route = timeline;
        int count = timeline.count;
        if (ready.length <= count) {
            ready = new int[2 * count + 2];
            latest = new int[2 * count + 2];
        }
        int technician = shifts.technician[timeline.shift];
        ready[0] = shifts.start[timeline.shift];
        for (int i = 0; i < count; i++) {
            int work = visits.workSeconds(technician, visit(i));
            int reached = ready[i] + travel(location(i - 1), location(i));
            int start = i < timeline.frozen ? timeline.start[i] : earliest(visit(i), reached, work);
            ready[i + 1] = Math.max(start + work, i == timeline.frozen - 1 ? facts.now : 0);
        }
        latest[count] = shifts.latestReturn[timeline.shift];
        for (int i = count - 1; i >= 0; i--) {
            int work = visits.workSeconds(technician, visit(i));
            int byNext = latest[i + 1] - travel(location(i), location(i + 1)) - work;
            latest[i] = i < timeline.frozen ? NEVER : Math.min(byNext, latestStart(visit(i), work));
        }
    }

    /** By how many seconds at least the visit is too long or too late at this position; 0 where it may fit. */
    public int missing(int visit, int position) {
        int technician = shifts.technician[route.shift];
        int before = location(position - 1);
        int work = visits.workSeconds(technician, visit);
        int reached = ready[position] + travel(before, visits.location[visit]);
        int last = latestStart(visit, work);
        int start = Math.max(reached, earliest(visit, reached, work));
        int late = Math.max(0, reached - last);
        int onward = start + work + travel(visits.location[visit], location(position));
        return Math.max(late, Math.max(0, onward - latest[position]));
    }

    /** The earliest second at which the visit's door can be reached from the stop before this position. */
    public int reached(int visit, int position) {
        return ready[position] + travel(location(position - 1), visits.location[visit]);
    }

    /** The latest second at which its work may begin so that what comes after can still be reached. */
    public int latest(int visit, int position) {
        int work = visits.workSeconds(shifts.technician[route.shift], visit);
        return latest[position] - travel(visits.location[visit], location(position)) - work;
    }

    private int earliest(int visit, int from, int work) {
        int locked = visits.lockedStart[visit];
        int start = locked == NONE ? visits.earliestInSpan(visit, from, work) : Math.max(locked, from);
        return start == NEVER ? from : start;
    }

    private int latestStart(int visit, int work) {
        int locked = visits.lockedStart[visit];
        int[] ends = visits.spanEnd[visit];
        int byWindow = ends.length == 0 ? -NEVER : ends[ends.length - 1] - work;
        return locked == NONE ? byWindow : Math.min(locked, byWindow);
    }

    private int visit(int stop) {
        return visits.ofPart[route.part[stop]];
    }

    private int location(int stop) {
        return stop < 0
                ? shifts.startLocation[route.shift]
                : stop == route.count ? shifts.endLocation[route.shift] : visits.location[visit(stop)];
    }

    private int travel(int from, int to) {
        return facts.isReachable(from, to) ? facts.travelSeconds(from, to) : 0;
    }
}
