package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NEVER;
import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static java.util.Objects.requireNonNull;

import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RecentLoad;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All shifts of a problem as arrays by shift index: technician by technician, in the problem's order. */
public final class Shifts {
    public final int count;

    /** Index of the technician. */
    public final int[] technician;

    /**
     * Earliest departure, not before now; scheduled end; latest return with overtime, which ends where the technician's
     * next shift begins. Seconds.
     */
    public final int[] start;

    public final int[] end;
    public final int[] latestReturn;

    /** Location indexes; {@link PlanningFacts#NONE} where the shift starts at its first or ends at its last stop. */
    public final int[] startLocation;

    public final int[] endLocation;

    /**
     * Breaks still to be taken, by shift in the given order: bounds of their start, length. Seconds. Breaks whose latest
     * start is past when planning begins are left out: they were taken, or it is too late for them. So are those that
     * absences leave no start for: they are taken in the absence. One that fits between frozen stops, or into what is past
     * of the idle time behind them, was taken or begun there.
     */
    public final int[][] breakEarliest;

    public final int[][] breakLatest;
    public final int[][] breakSeconds;

    /** Absences by shift, merged and in order: neither work nor driving happens in {@code [start, end)}. */
    public final int[][] absenceStart;

    public final int[][] absenceEnd;

    /** Technicians' efficiency and van capacity by technician index; an empty capacity is unlimited. */
    public final double[] efficiency;

    public final int[][] capacity;

    /** What technicians did before the planning window, by technician: seconds busy, seconds on shift. */
    public final int[] recentBusy;

    public final int[] recentHours;

    private final Spans[] absences;
    private final List<List<Break>> breaks = new ArrayList<>();
    private final List<Shift> list = new ArrayList<>();
    private final Map<String, Integer> ofId = new HashMap<>();

    Shifts(PlanningFacts facts) {
        PlanningProblem problem = facts.problem;
        List<Integer> owners = new ArrayList<>();
        efficiency = new double[problem.technicians().size()];
        capacity = new int[problem.technicians().size()][];
        recentBusy = new int[capacity.length];
        recentHours = new int[capacity.length];
        for (int t = 0; t < problem.technicians().size(); t++) {
            Technician someone = problem.technicians().get(t);
            efficiency[t] = someone.efficiency();
            capacity[t] =
                    someone.capacity().stream().mapToInt(Integer::intValue).toArray();
            RecentLoad recent = someone.recentLoad();
            recentBusy[t] = recent == null ? 0 : (int) recent.busy().toSeconds();
            recentHours[t] = recent == null ? 0 : (int) recent.hours().toSeconds();
            for (Shift shift : someone.shifts()) {
                ofId.put(shift.id(), list.size());
                list.add(shift);
                owners.add(t);
            }
        }
        count = list.size();
        technician = owners.stream().mapToInt(Integer::intValue).toArray();
        start = new int[count];
        end = new int[count];
        latestReturn = new int[count];
        startLocation = new int[count];
        endLocation = new int[count];
        breakEarliest = new int[count][];
        breakLatest = new int[count][];
        breakSeconds = new int[count][];
        absenceStart = new int[count][];
        absenceEnd = new int[count][];
        absences = new Spans[count];
        for (int s = 0; s < count; s++) {
            fill(facts, s, list.get(s));
        }
        endBeforeTheNext();
    }

    public Shift shift(int index) {
        return list.get(index);
    }

    public int indexOf(String shiftId) {
        return requireNonNull(ofId.get(shiftId), shiftId);
    }

    /** Whether there is a shift of this id. */
    public boolean has(String shiftId) {
        return ofId.containsKey(shiftId);
    }

    /** The breaks behind the arrays, in the same order. */
    public List<Break> breaks(int shift) {
        return breaks.get(shift);
    }

    public Spans absences(int shift) {
        return absences[shift];
    }

    /** The earliest second not before {@code from} from which so many seconds touch no absence. */
    public int earliestPresent(int shift, int from, int seconds) {
        int[] starts = absenceStart[shift];
        int at = from;
        for (int i = 0; i < starts.length; i++) {
            if (at < absenceEnd[shift][i] && at + seconds > starts[i]) {
                at = absenceEnd[shift][i];
            }
        }
        return at;
    }

    private void fill(PlanningFacts facts, int s, Shift shift) {
        int first = Math.max(0, facts.now);
        start[s] = Math.max(facts.second(shift.hours().start()), first);
        end[s] = facts.second(shift.hours().end());
        latestReturn[s] = end[s] + (int) shift.overtime().toSeconds();
        startLocation[s] = shift.startLocation() == null ? NONE : facts.locationOf(shift.startLocation());
        endLocation[s] = shift.endLocation() == null ? NONE : facts.locationOf(shift.endLocation());
        absences[s] = Spans.union(facts, shift.unavailable());
        absenceStart[s] = absences[s].start;
        absenceEnd[s] = absences[s].end;
        List<Break> left = new ArrayList<>();
        for (Break one : shift.breaks()) {
            int earliest = Math.max(facts.second(one.earliest()), first);
            if (earliestPresent(s, earliest, (int) one.duration().toSeconds()) <= facts.second(one.latest())) {
                left.add(one);
            }
        }
        breaks.add(left);
        int open = hasFrozen(facts.problem, shift.id()) ? -NEVER : first;
        breakEarliest[s] = left.stream()
                .mapToInt(one -> Math.max(facts.second(one.earliest()), open))
                .toArray();
        breakLatest[s] =
                left.stream().mapToInt(one -> facts.second(one.latest())).toArray();
        breakSeconds[s] =
                left.stream().mapToInt(one -> (int) one.duration().toSeconds()).toArray();
    }

    private static boolean hasFrozen(PlanningProblem problem, String shift) {
        return problem.current().stream()
                .filter(route -> route.shift().equals(shift))
                .anyMatch(route -> route.stops().stream().anyMatch(stop -> stop.frozen() && stop.start() != null));
    }

    private void endBeforeTheNext() {
        for (int s = 0; s < count; s++) {
            for (int other = 0; other < count; other++) {
                if (technician[other] == technician[s] && start[other] >= end[s]) {
                    latestReturn[s] = Math.min(latestReturn[s], start[other]);
                }
            }
        }
    }
}
