package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Spans;
import dev.callout.planning.timeline.Timeline;

/**
 * Setup and work lie wholly inside the permitted hours that the visit names. Counts the seconds that stick out.
 */
final class PermittedHours extends StopRule {
    PermittedHours() {
        super("permitted-hours", Level.HARD, "second", 1_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, visit -> facts.visits.permitted[visit] != null);
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        Spans permitted = facts.visits.permitted[visit];
        return permitted == null ? 0 : permitted.excess(timeline.start[stop], timeline.end[stop]);
    }
}
