package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Every break of a shift with work is taken inside its bounds, in one piece. Who has returned by a break's latest start takes it
 * at home. Counts the breaks that are missed.
 */
final class BreakKept extends ShiftRule {
    BreakKept() {
        super("break-kept", Level.HARD, "break", 1_000);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyShift(facts, shift -> facts.shifts.breakSeconds[shift].length > 0);
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        long missed = 0;
        for (int k = 0; timeline.count > 0 && k < timeline.breakStart.length; k++) {
            missed += timeline.breakStart[k] == PlanningFacts.NONE ? 1 : 0;
        }
        return missed;
    }
}
