package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What single stops cost by the rules that look at one stop, wherever on a route it stands; for who wants to know before a
 * route is timed. Holds scratch space: one per thread; allocates nothing.
 */
public final class StopPrices {
    /** Rules about whole routes that say no more than times do. */
    private static final Set<String> BY_TIMES = Set.of("travel-time", "waiting", "overtime");

    private final PlanningFacts facts;
    private final StopRule[] timed;
    private final StopRule[] untimed;
    private final long[] timedWeights;
    private final long[] untimedWeights;
    private final boolean[] isTimed;
    private final boolean complete;
    private final Timeline stop = new Timeline();

    /** @param soft points that a point of cost of {@link Level#MEDIUM} counts as */
    public StopPrices(PlanningFacts facts, Prices prices, long soft) {
        this.facts = facts;
        List<Rule> priced = prices.active().stream()
                .filter(rule -> rule.level() != Level.HARD)
                .toList();
        timed = stopRules(priced, true);
        untimed = stopRules(priced, false);
        timedWeights = weights(prices, timed, soft);
        untimedWeights = weights(prices, untimed, soft);
        isTimed = new boolean[facts.visits.count];
        for (int v = 0; v < isTimed.length; v++) {
            for (StopRule rule : timed) {
                isTimed[v] |= rule.concerns(facts, v);
            }
        }
        complete = priced.stream()
                .filter(RouteRule.class::isInstance)
                .allMatch(rule -> rule instanceof StopRule || BY_TIMES.contains(rule.id()));
        stop.single();
    }

    /** Whether a route costs what its stops do, its driving, its waiting and its overtime, and nothing else. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether it matters when work at a visit begins. */
    public boolean isTimed(int visit) {
        return isTimed[visit];
    }

    /** Thousandths of a point that it costs to begin and end the work of a part then. */
    public long timedMilli(int shift, int part, int start, int end) {
        fill(shift, part, start, end);
        long sum = 0;
        for (int i = 0; i < timed.length; i++) {
            sum += timed[i].at(facts, stop, 0) * timedWeights[i];
        }
        return sum;
    }

    /** Thousandths of a point that a part costs on a shift whenever it is done. */
    public long untimedMilli(int shift, int part) {
        fill(shift, part, 0, 0);
        long sum = 0;
        for (int i = 0; i < untimed.length; i++) {
            sum += untimed[i].at(facts, stop, 0) * untimedWeights[i];
        }
        return sum;
    }

    private void fill(int shift, int part, int start, int end) {
        stop.shift = shift;
        stop.part[0] = part;
        stop.start[0] = start;
        stop.end[0] = end;
    }

    private static StopRule[] stopRules(List<Rule> rules, boolean timed) {
        return rules.stream()
                .filter(StopRule.class::isInstance)
                .map(StopRule.class::cast)
                .filter(rule -> rule.isTimed() == timed)
                .toArray(StopRule[]::new);
    }

    private static long[] weights(Prices prices, StopRule[] rules, long soft) {
        return Stream.of(rules)
                .mapToLong(rule -> prices.weightMilli(rule) * (rule.level() == Level.MEDIUM ? soft : 1))
                .toArray();
    }
}
