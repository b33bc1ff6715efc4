package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Setup and work lie inside the planning window, and nothing is begun before now.
 */
final class InPlanningWindow extends StopRule {
    InPlanningWindow() {
        super("planning-window", Level.HARD, "second", 1_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return true;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int first = Math.max(0, facts.now);
        return (long) Math.max(0, first - timeline.start[stop]) + Math.max(0, timeline.end[stop] - facts.planningEnd);
    }
}
