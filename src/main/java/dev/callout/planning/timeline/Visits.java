package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NEVER;
import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static java.util.Objects.requireNonNull;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All visits of a problem and their parts as arrays: {@code …[visit]} unless said to be by part. */
public final class Visits {
    public final int count;
    public final int partCount;

    /** The parts of visit v are {@code firstPart[v] … firstPart[v + 1] − 1}. */
    public final int[] firstPart;

    /** The visit of a part. */
    public final int[] ofPart;

    public final int[] location;

    /** Seconds of work and of setup by an ordinary technician. */
    public final int[] workSeconds;

    public final int[] setupSeconds;

    /**
     * Where setup and work may lie: windows within permitted hours, now, the planning window and not before the start of a
     * told promise; in order, disjoint. A visit without a single span fits nowhere.
     */
    public final int[][] spanStart;

    public final int[][] spanEnd;

    /** The start that a lock fixes; {@link PlanningFacts#NONE} where there is none. */
    public final int[] lockedStart;

    public final int[] priority;
    public final int[][] load;

    /** Visits that must have ended before, and the delays in seconds after them. */
    public final int[][] after;

    public final int[][] afterDelay;

    private final PlanningFacts facts;
    private final Map<String, Integer> ofId = new HashMap<>();
    private final boolean[] able;

    Visits(PlanningFacts facts) {
        this.facts = facts;
        PlanningProblem problem = facts.problem;
        count = problem.visits().size();
        firstPart = new int[count + 1];
        location = new int[count];
        workSeconds = new int[count];
        setupSeconds = new int[count];
        spanStart = new int[count][];
        spanEnd = new int[count][];
        lockedStart = new int[count];
        priority = new int[count];
        load = new int[count][];
        after = new int[count][];
        afterDelay = new int[count][];
        for (int v = 0; v < count; v++) {
            ofId.put(problem.visits().get(v).id(), v);
        }
        for (int v = 0; v < count; v++) {
            fill(v, problem.visits().get(v));
        }
        partCount = firstPart[count];
        ofPart = new int[partCount];
        for (int v = 0; v < count; v++) {
            Arrays.fill(ofPart, firstPart[v], firstPart[v + 1], v);
        }
        able = Ability.table(facts, this);
    }

    public int indexOf(String visitId) {
        return requireNonNull(ofId.get(visitId), visitId);
    }

    public int crew(int visit) {
        return firstPart[visit + 1] - firstPart[visit];
    }

    /**
     * Whether the technician may do the visit at all: skills and levels, required, excluded and locked technicians, and a
     * load that an empty van can take.
     */
    public boolean isAble(int technician, int visit) {
        return able[technician * count + visit];
    }

    /** Seconds of work by this technician, rounded up. */
    public int workSeconds(int technician, int visit) {
        double efficiency = facts.shifts.efficiency[technician];
        return efficiency == 1 ? workSeconds[visit] : (int) Math.ceil(workSeconds[visit] / efficiency);
    }

    /** Seconds at the site, setup included unless the stop before was at the same location. */
    public int serviceSeconds(int technician, int visit, int locationBefore) {
        int setup = locationBefore == location[visit] ? 0 : setupSeconds[visit];
        return setup + workSeconds(technician, visit);
    }

    private void fill(int v, Visit visit) {
        firstPart[v + 1] = firstPart[v] + visit.crew();
        location[v] = facts.locationOf(visit.location());
        workSeconds[v] = (int) visit.duration().toSeconds();
        setupSeconds[v] = (int) visit.siteSetup().toSeconds();
        lockedStart[v] = visit.lock() == null || visit.lock().start() == null
                ? NONE
                : facts.second(visit.lock().start());
        priority[v] = visit.priority();
        load[v] = visit.load().stream().mapToInt(Integer::intValue).toArray();
        after[v] = visit.after().stream()
                .mapToInt(before -> indexOf(before.visit()))
                .toArray();
        afterDelay[v] = visit.after().stream()
                .mapToInt(before -> (int) before.delay().toSeconds())
                .toArray();
        List<int[]> spans = spans(visit);
        spanStart[v] = spans.stream().mapToInt(span -> span[0]).toArray();
        spanEnd[v] = spans.stream().mapToInt(span -> span[1]).toArray();
    }

    private List<int[]> spans(Visit visit) {
        int from = facts.now;
        if (visit.promise() != null) {
            from = Math.max(from, facts.second(visit.promise().start()));
        }
        List<int[]> spans = List.of(new int[] {Math.max(0, from), Math.min(NEVER, facts.planningEnd)});
        if (!visit.windows().isEmpty()) {
            spans = intersection(spans, visit.windows());
        }
        if (visit.permittedHours() != null) {
            spans = intersection(
                    spans, facts.problem.permittedHours().getOrDefault(visit.permittedHours(), List.<Window>of()));
        }
        return spans;
    }

    /** Windows that overlap or touch are joined first, so that work may cross from one into the next. */
    private List<int[]> intersection(List<int[]> spans, List<Window> windows) {
        List<int[]> joined = new ArrayList<>();
        windows.stream().sorted(Comparator.comparing(Window::start)).forEach(window -> {
            int start = facts.second(window.start());
            int end = facts.second(window.end());
            int[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && start <= last[1]) {
                last[1] = Math.max(last[1], end);
            } else {
                joined.add(new int[] {start, end});
            }
        });
        List<int[]> result = new ArrayList<>();
        for (int[] a : spans) {
            for (int[] b : joined) {
                if (Math.max(a[0], b[0]) < Math.min(a[1], b[1])) {
                    result.add(new int[] {Math.max(a[0], b[0]), Math.min(a[1], b[1])});
                }
            }
        }
        return result;
    }
}
