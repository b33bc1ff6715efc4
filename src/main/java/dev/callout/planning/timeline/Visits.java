package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NEVER;
import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;
import static java.util.Objects.requireNonNull;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /** The customer's windows and the permitted hours; null where any time is right. */
    public final @Nullable Spans[] windows;

    public final @Nullable Spans[] permitted;

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

    /** Whether the times of the visit hang on other routes: by its crew, by what it waits for or by what waits for it. */
    public final boolean[] linked;

    /** Those visits. */
    public final int[] linkedVisits;

    /** Whether any visit is linked. */
    public final boolean anyLinked;

    /** The told promise and the preferred window; {@link PlanningFacts#UNKNOWN} where there is none. */
    public final int[] promiseStart;

    public final int[] promiseEnd;
    public final int[] preferredStart;
    public final int[] preferredEnd;

    /** The standard deviation of the work in seconds; 0 where it is not known. */
    public final int[] spreadSeconds;

    public final int[] dueBy;
    public final int[] requestedAt;

    private final PlanningFacts facts;
    private final Map<String, Integer> ofId = new HashMap<>();

    Visits(PlanningFacts facts) {
        this.facts = facts;
        PlanningProblem problem = facts.problem;
        count = problem.visits().size();
        firstPart = new int[count + 1];
        location = new int[count];
        workSeconds = new int[count];
        setupSeconds = new int[count];
        windows = new Spans[count];
        permitted = new Spans[count];
        spanStart = new int[count][];
        spanEnd = new int[count][];
        lockedStart = new int[count];
        priority = new int[count];
        load = new int[count][];
        after = new int[count][];
        afterDelay = new int[count][];
        linked = new boolean[count];
        promiseStart = new int[count];
        promiseEnd = new int[count];
        preferredStart = new int[count];
        preferredEnd = new int[count];
        spreadSeconds = new int[count];
        dueBy = new int[count];
        requestedAt = new int[count];
        for (int v = 0; v < count; v++) {
            ofId.put(problem.visits().get(v).id(), v);
        }
        Map<String, Spans> permittedByName = new HashMap<>();
        problem.permittedHours().forEach((name, hours) -> permittedByName.put(name, Spans.union(facts, hours)));
        for (int v = 0; v < count; v++) {
            fill(v, problem.visits().get(v));
            fillTimes(v, problem.visits().get(v), permittedByName);
        }
        partCount = firstPart[count];
        ofPart = new int[partCount];
        for (int v = 0; v < count; v++) {
            Arrays.fill(ofPart, firstPart[v], firstPart[v + 1], v);
            linked[v] |= crew(v) > 1 || after[v].length > 0;
            for (int before : after[v]) {
                linked[before] = true;
            }
        }
        linkedVisits = IntStream.range(0, count).filter(v -> linked[v]).toArray();
        anyLinked = linkedVisits.length > 0;
    }

    public int indexOf(String visitId) {
        return requireNonNull(ofId.get(visitId), visitId);
    }

    /** Whether there is a visit of this id. */
    public boolean has(String visitId) {
        return ofId.containsKey(visitId);
    }

    public int crew(int visit) {
        return firstPart[visit + 1] - firstPart[visit];
    }

    /**
     * Whether the technician may do the visit at all: skills and levels, required, excluded and locked technicians, and a
     * load that an empty van can take.
     */
    public boolean isAble(int technician, int visit) {
        return facts.ability.isAble(technician, visit);
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

    /** The earliest start not before {@code from} with all the work inside one span; {@link PlanningFacts#NEVER} if none. */
    public int earliestInSpan(int visit, int from, int seconds) {
        int[] ends = spanEnd[visit];
        for (int i = 0; i < ends.length; i++) {
            int start = Math.max(from, spanStart[visit][i]);
            if (start + seconds <= ends[i]) {
                return start;
            }
        }
        return NEVER;
    }

    private void fill(int v, Visit visit) {
        firstPart[v + 1] = firstPart[v] + visit.crew();
        location[v] = facts.locationOf(visit.location());
        workSeconds[v] = (int) visit.duration().toSeconds();
        setupSeconds[v] = (int) visit.siteSetup().toSeconds();
        priority[v] = visit.priority();
        spreadSeconds[v] = (int) visit.spread().toSeconds();
        load[v] = visit.load().stream().mapToInt(Integer::intValue).toArray();
        after[v] = visit.after().stream()
                .mapToInt(before -> indexOf(before.visit()))
                .toArray();
        afterDelay[v] = visit.after().stream()
                .mapToInt(before -> (int) before.delay().toSeconds())
                .toArray();
    }

    private void fillTimes(int v, Visit visit, Map<String, Spans> permittedByName) {
        int lock = visit.lock() == null ? UNKNOWN : secondOf(visit.lock().start());
        lockedStart[v] = lock == UNKNOWN ? NONE : lock == NONE ? NONE - 1 : lock;
        Window promise = visit.promise();
        promiseStart[v] = promise == null ? UNKNOWN : facts.second(promise.start());
        promiseEnd[v] = promise == null ? UNKNOWN : facts.second(promise.end());
        Window preferred = visit.preferredWindow();
        preferredStart[v] = preferred == null ? UNKNOWN : facts.second(preferred.start());
        preferredEnd[v] = preferred == null ? UNKNOWN : facts.second(preferred.end());
        dueBy[v] = secondOf(visit.dueBy());
        requestedAt[v] = secondOf(visit.requestedAt());
        Spans spans = Spans.of(Math.max(Math.max(0, facts.now), promiseStart[v]), facts.planningEnd);
        List<Window> asked = visit.windows();
        if (!asked.isEmpty()) {
            Spans own = Spans.union(facts, asked);
            windows[v] = own;
            spans = spans.intersection(own);
        }
        if (visit.permittedHours() != null) {
            Spans hours = requireNonNull(permittedByName.get(visit.permittedHours()), visit.permittedHours());
            permitted[v] = hours;
            spans = spans.intersection(hours);
        }
        spanStart[v] = spans.start;
        spanEnd[v] = spans.end;
    }

    private int secondOf(@Nullable Instant instant) {
        return instant == null ? UNKNOWN : facts.second(instant);
    }
}
