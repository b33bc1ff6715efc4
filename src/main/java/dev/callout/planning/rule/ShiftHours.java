package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * The technician has returned by the end of the shift and its allowed overtime. Counts the seconds after that; what frozen stops
 * alone overrun is not counted.
 */
final class ShiftHours extends ShiftRule {
    ShiftHours() {
        super("shift-hours", Level.HARD, "second", 1_000);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return true;
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        return timeline.count == 0 ? 0 : Math.max(0, timeline.returned - facts.shifts.latestReturn[timeline.shift]);
    }
}
