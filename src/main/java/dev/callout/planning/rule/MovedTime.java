package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * A visit that stands on a current route with its start begins within ten minutes of it.
 */
final class MovedTime extends StopRule {
    static final int THRESHOLD_SECONDS = 600;

    MovedTime() {
        super("moved-time", Level.SOFT, "visit", 600_000, StopRule.ONCE_A_VISIT);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return facts.current.any;
    }

    @Override
    boolean concerns(PlanningFacts facts, int visit) {
        return facts.current.start[visit] != UNKNOWN;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int start = facts.current.start[visit];
        return start == UNKNOWN || Math.abs(timeline.start[stop] - start) <= THRESHOLD_SECONDS ? 0 : 1;
    }
}
