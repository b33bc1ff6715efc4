package dev.callout.planning.check;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts into routes whatever visit still fits as they are, the most valued first: the last act of planning. */
public final class Completion {
    private static final long WALKS = 2_000_000;

    private Completion() {}

    /**
     * @param routes by shift, the parts in order
     * @return the same routes with more in them; nothing that is placed moves
     */
    public static int[][] of(PlanningFacts facts, int[][] routes) {
        int[][] complete = Routes.renumbered(facts, routes);
        Effort effort = new Effort(WALKS);
        Insertion insertion = new Insertion(facts, complete, effort);
        for (int visit : leftOut(facts, insertion.schedule())) {
            Optional<Placement> place = insertion.first(visit);
            if (place.isPresent()) {
                complete = place.get().routes();
                insertion = new Insertion(facts, complete, effort);
            }
        }
        return complete;
    }

    private static List<Integer> leftOut(PlanningFacts facts, Schedule schedule) {
        Prices prices = new Prices(facts);
        return IntStream.range(0, facts.visits.count)
                .filter(v -> !schedule.isAssigned(v))
                .boxed()
                .sorted(Comparator.comparingLong((Integer v) -> -prices.leftOut(v))
                        .thenComparing(v -> v))
                .toList();
    }
}
