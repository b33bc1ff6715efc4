package dev.callout.planning.check;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the least valued visit of a route whose place another one could take. */
final class GivingWay {
    private static final int MOST_TRIED = 60;

    private final PlanningFacts facts;
    private final int[][] routes;
    private final Insertion asIs;
    private final Effort effort;
    private final Prices prices;

    /** A part that stands on a shift. */
    record Standing(int shift, int part) {}

    GivingWay(PlanningFacts facts, int[][] routes, Insertion asIs, Effort effort) {
        this.facts = facts;
        this.routes = routes;
        this.asIs = asIs;
        this.effort = effort;
        prices = new Prices(facts);
    }

    Optional<Standing> find(int visit) {
        if (facts.visits.linked[visit]) {
            return Optional.empty();
        }
        return IntStream.range(0, routes.length)
                .filter(s -> facts.visits.isAble(facts.shifts.technician[s], visit))
                .boxed()
                .flatMap(s -> Arrays.stream(routes[s])
                        .skip(facts.current.frozenVisit[s].length)
                        .filter(part -> mayGiveWay(facts.visits.ofPart[part], visit))
                        .mapToObj(part -> new Standing(s, part)))
                .sorted(Comparator.comparingLong((Standing one) -> prices.leftOut(facts.visits.ofPart[one.part()]))
                        .thenComparing(one -> Math.abs(facts.visits.workSeconds[facts.visits.ofPart[one.part()]]
                                - facts.visits.workSeconds[visit]))
                        .thenComparing(Standing::part))
                .limit(MOST_TRIED)
                .filter(one -> asIs.isTied(one.shift())
                        ? fitsWithout(one.part(), one.shift(), visit)
                        : asIs.fitsInstead(one.shift(), one.part(), visit))
                .findFirst();
    }

    private boolean fitsWithout(int part, int shift, int visit) {
        int[][] without = routes.clone();
        without[shift] = Arrays.stream(routes[shift]).filter(one -> one != part).toArray();
        return !effort.isSpent() && new Insertion(facts, without, effort).fits(shift, visit);
    }

    private boolean mayGiveWay(int other, int visit) {
        return prices.leftOut(other) < prices.leftOut(visit)
                && !facts.visits.linked[other]
                && facts.problem.visits().get(other).lock() == null
                && facts.problem.visits().get(other).promise() == null;
    }
}
