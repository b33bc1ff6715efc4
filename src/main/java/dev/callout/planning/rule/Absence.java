package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * No work is done while the technician is absent. Driving never overlaps an absence: the law of time moves it behind.
 */
final class Absence extends StopRule {
    Absence() {
        super("absence", Level.HARD, "second", 1_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyShift(facts, shift -> facts.shifts.absenceStart[shift].length > 0);
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        return facts.shifts.absences(timeline.shift).overlap(timeline.start[stop], timeline.end[stop]);
    }
}
