package dev.callout.planning.check;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of every visit left out why, and what would make it fit; nothing is told that was not tried in these routes. */
final class Explainer {
    /** A few seconds each; the most valued visits come first. */
    private static final long WALKS_FOR_REASONS = 2_000_000;

    private static final long WALKS_FOR_REMEDIES = 2_000_000;

    /** While somebody waits on the telephone. */
    private static final long WALKS_AT_ONCE = 100_000;

    private final PlanningFacts facts;
    private final int[][] routes;

    Explainer(PlanningFacts facts, int[][] routes) {
        this.facts = facts;
        this.routes = routes;
    }

    List<Plan.Unassigned> list(Schedule schedule) {
        return list(schedule, null);
    }

    /** @param only of these the reasons, soon told; null: of all */
    List<Plan.Unassigned> list(Schedule schedule, @Nullable BitSet only) {
        boolean[] leftOut = new boolean[facts.visits.count];
        List<Integer> visits = new ArrayList<>();
        for (int v = 0; v < leftOut.length; v++) {
            leftOut[v] = !schedule.isAssigned(v);
            if (leftOut[v]) {
                visits.add(v);
            }
        }
        if (visits.isEmpty()) {
            return List.of();
        }
        Prices prices = new Prices(facts);
        visits.sort(Comparator.comparingLong((Integer v) -> -prices.leftOut(v)).thenComparing(v -> v));
        Blockers blockers = new Blockers(facts, routes, new Effort(only == null ? WALKS_FOR_REASONS : WALKS_AT_ONCE));
        Remedies remedies =
                new Remedies(facts, routes, leftOut, new Effort(only == null ? WALKS_FOR_REMEDIES : WALKS_AT_ONCE));
        Map<Integer, Plan.Unassigned> explained = new HashMap<>();
        for (int v : visits) {
            boolean isAsked = only == null || only.get(v);
            explained.put(
                    v,
                    new Plan.Unassigned(
                            facts.problem.visits().get(v).id(),
                            isAsked ? blockers.list(v) : List.of(),
                            isAsked ? remedies.list(v) : List.of()));
        }
        return IntStream.range(0, leftOut.length)
                .filter(v -> leftOut[v])
                .mapToObj(explained::get)
                .toList();
    }
}
