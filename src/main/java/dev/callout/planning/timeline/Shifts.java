package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static java.util.Objects.requireNonNull;

import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.time.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All shifts of a problem as arrays by shift index: technician by technician, in the problem's order. */
public final class Shifts {
    public final int count;

    /** Index of the technician. */
    public final int[] technician;

    /** Earliest departure, not before now; scheduled end; latest return with overtime. Seconds. */
    public final int[] start;

    public final int[] end;
    public final int[] latestReturn;

    /** Location indexes; {@link PlanningFacts#NONE} where the shift starts at its first or ends at its last stop. */
    public final int[] startLocation;

    public final int[] endLocation;

    /** Breaks by shift in the given order: bounds of their start, length. Seconds. */
    public final int[][] breakEarliest;

    public final int[][] breakLatest;
    public final int[][] breakSeconds;

    /** Absences by shift, merged and in order: neither work nor driving happens in {@code [start, end)}. */
    public final int[][] absenceStart;

    public final int[][] absenceEnd;

    /** Technicians' efficiency and van capacity by technician index; an empty capacity is unlimited. */
    public final double[] efficiency;

    public final int[][] capacity;

    private final List<Shift> list = new ArrayList<>();
    private final Map<String, Integer> ofId = new HashMap<>();

    Shifts(PlanningFacts facts) {
        PlanningProblem problem = facts.problem;
        List<Integer> owners = new ArrayList<>();
        efficiency = new double[problem.technicians().size()];
        capacity = new int[problem.technicians().size()][];
        for (int t = 0; t < problem.technicians().size(); t++) {
            Technician someone = problem.technicians().get(t);
            efficiency[t] = someone.efficiency();
            capacity[t] =
                    someone.capacity().stream().mapToInt(Integer::intValue).toArray();
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
        for (int s = 0; s < count; s++) {
            fill(facts, s, list.get(s));
        }
    }

    public Shift shift(int index) {
        return list.get(index);
    }

    public int indexOf(String shiftId) {
        return requireNonNull(ofId.get(shiftId), shiftId);
    }

    private void fill(PlanningFacts facts, int s, Shift shift) {
        start[s] = Math.max(facts.second(shift.hours().start()), facts.now);
        end[s] = facts.second(shift.hours().end());
        latestReturn[s] = end[s] + (int) shift.overtime().toSeconds();
        startLocation[s] = shift.startLocation() == null ? NONE : facts.locationOf(shift.startLocation());
        endLocation[s] = shift.endLocation() == null ? NONE : facts.locationOf(shift.endLocation());
        List<Break> breaks = shift.breaks();
        breakEarliest[s] =
                breaks.stream().mapToInt(b -> facts.second(b.earliest())).toArray();
        breakLatest[s] = breaks.stream().mapToInt(b -> facts.second(b.latest())).toArray();
        breakSeconds[s] =
                breaks.stream().mapToInt(b -> (int) b.duration().toSeconds()).toArray();
        List<int[]> merged = new ArrayList<>();
        shift.unavailable().stream()
                .sorted(Comparator.comparing(Window::start))
                .map(window -> new int[] {facts.second(window.start()), facts.second(window.end())})
                .forEach(absence -> {
                    int[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                    if (last != null && absence[0] <= last[1]) {
                        last[1] = Math.max(last[1], absence[1]);
                    } else {
                        merged.add(absence);
                    }
                });
        absenceStart[s] = merged.stream().mapToInt(absence -> absence[0]).toArray();
        absenceEnd[s] = merged.stream().mapToInt(absence -> absence[1]).toArray();
    }
}
