package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NEVER;
import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The timelines of a whole plan, kept up to date route by route. What hangs on other routes is found as a fix-point from
 * below: the members of a crew begin together at the latest of their own starts, a visit begins after those that it waits
 * for. Where there is none (work that waits for itself across routes), the times stay as the last round left them and the
 * rules on crews and order find the breach. The result depends on the routes only, never on how they were reached. Mutable,
 * for one thread.
 */
public final class Schedule {
    private final PlanningFacts facts;
    private final Visits visits;
    private final Timekeeper timekeeper;
    private final List<Timeline> timelines = new ArrayList<>();
    private final int[][] route;
    private final int[] length;
    private final boolean[] dirty;
    private final int[] shiftOfPart;
    private final int[] stopOfPart;
    private final int[] notBefore;

    public Schedule(PlanningFacts facts) {
        this.facts = facts;
        visits = facts.visits;
        timekeeper = new Timekeeper(facts);
        route = new int[facts.shifts.count][0];
        length = new int[facts.shifts.count];
        dirty = new boolean[facts.shifts.count];
        shiftOfPart = new int[visits.partCount];
        stopOfPart = new int[visits.partCount];
        notBefore = new int[visits.count];
        Arrays.fill(shiftOfPart, NONE);
        for (int s = 0; s < facts.shifts.count; s++) {
            Timeline timeline = new Timeline();
            timelines.add(timeline);
            timekeeper.walk(s, route[s], 0, null, timeline);
        }
    }

    /** Replaces a shift's route; times hold again after {@link #settle}. A part must stand on one route at most then. */
    public void setRoute(int shift, int[] parts, int count) {
        for (int i = 0; i < length[shift]; i++) {
            if (shiftOfPart[route[shift][i]] == shift) {
                shiftOfPart[route[shift][i]] = NONE;
            }
        }
        if (route[shift].length < count) {
            route[shift] = new int[count * 2];
        }
        System.arraycopy(parts, 0, route[shift], 0, count);
        length[shift] = count;
        dirty[shift] = true;
        for (int i = 0; i < count; i++) {
            shiftOfPart[parts[i]] = shift;
        }
    }

    /** Times all that was touched since the last call. */
    public void settle() {
        if (!visits.anyLinked) {
            for (int s = 0; s < length.length; s++) {
                if (dirty[s]) {
                    walk(s);
                }
            }
            return;
        }
        Arrays.fill(notBefore, -NEVER);
        for (int s = 0; s < length.length; s++) {
            if (dirty[s] || hasLinked(s)) {
                walk(s);
            }
        }
        boolean raised = true;
        for (int round = 0; raised && round <= visits.linkedVisits.length + 1; round++) {
            raised = raise();
        }
    }

    /** One per shift, in the order of shifts; live: they change with the next {@link #settle}. */
    public List<Timeline> timelines() {
        return timelines;
    }

    public Timeline timeline(int shift) {
        return timelines.get(shift);
    }

    /** The shift on whose route a part stands; {@link PlanningFacts#NONE} where it stands on none. */
    public int shiftOf(int part) {
        return shiftOfPart[part];
    }

    /** Whether every part of the visit stands on a route. */
    public boolean isAssigned(int visit) {
        for (int p = visits.firstPart[visit]; p < visits.firstPart[visit + 1]; p++) {
            if (shiftOfPart[p] == NONE) {
                return false;
            }
        }
        return true;
    }

    /** When a part that stands on a route begins. */
    public int start(int part) {
        return timelines.get(shiftOfPart[part]).start[stopOfPart[part]];
    }

    /** When the first member begins; {@link PlanningFacts#UNKNOWN} where the visit stands on no route. */
    public int startOf(int visit) {
        int start = Integer.MAX_VALUE;
        for (int p = visits.firstPart[visit]; p < visits.firstPart[visit + 1]; p++) {
            start = shiftOfPart[p] == NONE ? start : Math.min(start, start(p));
        }
        return start == Integer.MAX_VALUE ? UNKNOWN : start;
    }

    /** When the last member ends; {@link PlanningFacts#UNKNOWN} where the visit stands on no route. */
    public int endOf(int visit) {
        int end = UNKNOWN;
        for (int p = visits.firstPart[visit]; p < visits.firstPart[visit + 1]; p++) {
            if (shiftOfPart[p] != NONE) {
                end = Math.max(end, timelines.get(shiftOfPart[p]).end[stopOfPart[p]]);
            }
        }
        return end;
    }

    private boolean raise() {
        boolean raised = false;
        for (int v : visits.linkedVisits) {
            int required = required(v);
            if (required <= notBefore[v]) {
                continue;
            }
            notBefore[v] = required;
            for (int p = visits.firstPart[v]; p < visits.firstPart[v + 1]; p++) {
                int shift = shiftOfPart[p];
                if (shift != NONE && timelines.get(shift).start[stopOfPart[p]] < required) {
                    raised = true;
                    walk(shift);
                }
            }
        }
        return raised;
    }

    private int required(int visit) {
        int required = -NEVER;
        for (int p = visits.firstPart[visit]; p < visits.firstPart[visit + 1]; p++) {
            if (shiftOfPart[p] != NONE) {
                required = Math.max(required, timelines.get(shiftOfPart[p]).start[stopOfPart[p]]);
            }
        }
        for (int i = 0; i < visits.after[visit].length; i++) {
            int end = endOf(visits.after[visit][i]);
            if (end != UNKNOWN) {
                required = Math.max(required, end + visits.afterDelay[visit][i]);
            }
        }
        return Math.min(required, NEVER / 2);
    }

    private boolean hasLinked(int shift) {
        for (int i = 0; i < length[shift]; i++) {
            if (visits.linked[visits.ofPart[route[shift][i]]]) {
                return true;
            }
        }
        return false;
    }

    private void walk(int shift) {
        timekeeper.walk(shift, route[shift], length[shift], visits.anyLinked ? notBefore : null, timelines.get(shift));
        for (int i = 0; i < length[shift]; i++) {
            stopOfPart[route[shift][i]] = i;
        }
        dirty[shift] = false;
    }
}
