package dev.callout.planning.replan;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Says which shifts lie around visits, in place and hour: those that could take them, and those that could take from these. */
final class Around {
    private static final long NOT = Long.MAX_VALUE;

    private final RunningDay day;
    private final PlanningFacts facts;

    Around(RunningDay day) {
        this.day = day;
        facts = day.facts;
    }

    /** Adds to the chosen shifts those nearest to each of the visits in turn, two in three of them able, until there are enough. */
    void choose(List<Integer> visits, BitSet chosen, int most) {
        List<List<Integer>> able = visits.stream().map(v -> ranked(v, true)).toList();
        List<List<Integer>> all = visits.stream().map(v -> ranked(v, false)).toList();
        for (int rank = 0; rank <= 2 * facts.shifts.count && chosen.cardinality() < most; rank++) {
            for (int v = 0; v < visits.size() && chosen.cardinality() < most; v++) {
                take(able.get(v), rank, chosen);
            }
            for (int v = 0; v < visits.size() && rank % 2 == 1 && chosen.cardinality() < most; v++) {
                take(all.get(v), rank / 2, chosen);
            }
        }
    }

    private static void take(List<Integer> shifts, int rank, BitSet chosen) {
        if (rank < shifts.size()) {
            chosen.set(shifts.get(rank));
        }
    }

    private List<Integer> ranked(int visit, boolean able) {
        return IntStream.range(0, facts.shifts.count)
                .filter(s -> !able || facts.visits.isAble(facts.shifts.technician[s], visit))
                .mapToObj(s -> new int[] {s, (int) Math.min(Integer.MAX_VALUE, distance(visit, s))})
                .filter(one -> one[1] < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt((int[] one) -> one[1]).thenComparingInt(one -> one[0]))
                .map(one -> one[0])
                .toList();
    }

    /** Seconds out of the way, and seconds too late or too early, at the best place of the route. */
    private long distance(int visit, int shift) {
        Timeline timeline = day.schedule.timeline(shift);
        if (facts.shifts.start[shift] >= facts.shifts.latestReturn[shift]) {
            return NOT;
        }
        int at = facts.visits.location[visit];
        long best = NOT;
        for (int i = facts.current.frozenVisit[shift].length; i <= timeline.count; i++) {
            int from = i == 0 ? facts.shifts.startLocation[shift] : location(timeline, i - 1);
            int to = i == timeline.count ? facts.shifts.endLocation[shift] : location(timeline, i);
            if (!facts.isReachable(from, at) || !facts.isReachable(at, to)) {
                continue;
            }
            int left = i == 0 ? facts.shifts.start[shift] : Math.max(facts.now, timeline.end[i - 1]);
            int reached = left + facts.travelSeconds(from, at);
            int next = i == timeline.count ? facts.shifts.latestReturn[shift] : timeline.start[i];
            long detour = facts.travelSeconds(from, at) + facts.travelSeconds(at, to) - direct(from, to);
            best = Math.min(best, detour + misfit(visit, reached, next));
        }
        return best;
    }

    private int direct(int from, int to) {
        return facts.isReachable(from, to) ? facts.travelSeconds(from, to) : 0;
    }

    /** By how much the visit's hours miss the gap. */
    private long misfit(int visit, int reached, int next) {
        int[] starts = facts.visits.spanStart[visit];
        int[] ends = facts.visits.spanEnd[visit];
        long least = NOT / 2;
        for (int i = 0; i < starts.length; i++) {
            long late = Math.max(0, reached - (ends[i] - (long) facts.visits.workSeconds[visit]));
            long early = Math.max(0, starts[i] - (long) next);
            least = Math.min(least, late + early);
        }
        return least;
    }

    private int location(Timeline timeline, int stop) {
        return facts.visits.location[facts.visits.ofPart[timeline.part[stop]]];
    }
}
