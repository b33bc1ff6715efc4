package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Technicians do not wait at doors. Time that a break or an absence fills is no waiting, nor is a later departure.
 */
final class Waiting extends ShiftRule {
    Waiting() {
        super("waiting", Level.SOFT, "second", 100);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return true;
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        return timeline.totalWaitSeconds;
    }
}
