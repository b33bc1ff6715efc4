package dev.callout.planning.replan;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a day is to be searched anew.
 *
 * @param focus visits without a place, those first whose customers count on one
 * @param shifts to be searched
 * @param loose visits on no route that may be put on these
 */
record Disturbance(List<Integer> focus, BitSet shifts, BitSet loose) {
    /** Visits left out that are tried; trying costs time, and the least valued would be the last to be placed anyway. */
    private static final int MOST_LEFT_OUT = 40;

    /** Shifts with so much to spare that something may fit. */
    private static final int IDLE_SHIFTS = 4;

    private static final int IDLE_SECONDS = 1_800;

    /** What is disturbed in a day: places lost, windows that do not hold, time to spare. */
    static Disturbance of(RunningDay day, Around around, int most) {
        BitSet told = day.toldAnew();
        BitSet shifts = new BitSet();
        told.stream().forEach(visit -> shifts.or(day.shiftsOf(visit)));
        idle(day).forEach(shifts::set);
        List<Integer> lost = told.stream().boxed().toList();
        around.choose(lost, shifts, shifts.cardinality() + most);
        List<Integer> focus = new ArrayList<>();
        IntStream.range(0, day.facts.visits.count)
                .filter(v -> !day.schedule.isAssigned(v) && (told.get(v) || isAble(day.facts, v, shifts)))
                .boxed()
                .sorted(Comparator.comparingInt((Integer v) -> told.get(v) ? 0 : 1)
                        .thenComparingLong(v -> -day.prices.leftOut(v))
                        .thenComparing(v -> v))
                .limit(told.cardinality() + MOST_LEFT_OUT)
                .forEach(focus::add);
        BitSet loose = new BitSet();
        focus.forEach(loose::set);
        return new Disturbance(focus, shifts, loose);
    }

    private static boolean isAble(PlanningFacts facts, int visit, BitSet shifts) {
        return shifts.stream().anyMatch(s -> facts.visits.isAble(facts.shifts.technician[s], visit));
    }

    /** The shifts with the most time to spare from now on. */
    private static List<Integer> idle(RunningDay day) {
        return IntStream.range(0, day.routes.length)
                .filter(s -> idleSeconds(day, s) >= IDLE_SECONDS)
                .boxed()
                .sorted(Comparator.comparingInt((Integer s) -> -idleSeconds(day, s))
                        .thenComparing(s -> s))
                .limit(IDLE_SHIFTS)
                .toList();
    }

    private static int idleSeconds(RunningDay day, int shift) {
        PlanningFacts facts = day.facts;
        Timeline timeline = day.schedule.timeline(shift);
        int from = Math.max(facts.shifts.start[shift], facts.now);
        int until = facts.shifts.end[shift];
        int busy = facts.shifts.absences(shift).overlap(from, until);
        for (int i = 0; i < timeline.count; i++) {
            busy += Math.max(0, timeline.end[i] - Math.max(from, timeline.start[i]));
            busy += i < timeline.frozen ? 0 : timeline.travelSeconds[i];
        }
        busy += timeline.returnTravelSeconds;
        for (int k = 0; k < timeline.breakStart.length; k++) {
            busy += timeline.breakStart[k] < from ? 0 : facts.shifts.breakSeconds[shift][k];
        }
        return Math.max(0, until - from) - busy;
    }
}
