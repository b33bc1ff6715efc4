package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Frozen stops stay first on their shift, in their order. Counts those that do not.
 */
final class FrozenStops extends ShiftRule {
    FrozenStops() {
        super("frozen-stops", Level.HARD, "stop", 1_000);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyShift(facts, shift -> facts.current.frozenVisit[shift].length > 0);
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        return facts.current.frozenVisit[timeline.shift].length - timeline.frozen;
    }
}
