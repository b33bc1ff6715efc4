package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Technicians have returned by the end of their shift. Counts the seconds after it.
 */
final class Overtime extends ShiftRule {
    Overtime() {
        super("overtime", Level.SOFT, "second", 1_500);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyShift(facts, shift -> facts.shifts.latestReturn[shift] > facts.shifts.end[shift]);
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        return timeline.count == 0 ? 0 : Math.max(0, timeline.returned - facts.shifts.end[timeline.shift]);
    }
}
