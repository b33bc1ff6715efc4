package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Technicians drive as little as possible. Counts the seconds of all legs, the first from the start location and the last to the
 * end location included.
 */
final class TravelTime extends ShiftRule {
    TravelTime() {
        super("travel-time", Level.SOFT, "second", 1_000);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return true;
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        return timeline.totalTravelSeconds;
    }
}
