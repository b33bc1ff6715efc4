package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * There is a way for every leg of the route.
 */
final class Reachable extends ShiftRule {
    Reachable() {
        super("reachable", Level.HARD, "leg", 1_000);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return facts.hasUnreachable;
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        return timeline.unreachableLegs;
    }
}
