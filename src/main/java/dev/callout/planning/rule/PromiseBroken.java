package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Work begins inside the window that was told to the customer. A broken promise counts as an hour, and one minute more for each
 * minute begun by which the work starts after the window's end; too early cannot happen.
 */
final class PromiseBroken extends StopRule {
    private static final int FIXED_MINUTES = 60;

    PromiseBroken() {
        super("promise-broken", Level.MEDIUM, "minute", 20_000, StopRule.ONCE_A_VISIT);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, visit -> concerns(facts, visit));
    }

    @Override
    boolean concerns(PlanningFacts facts, int visit) {
        return facts.visits.promiseEnd[visit] != UNKNOWN;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int end = facts.visits.promiseEnd[visit];
        int late = end == UNKNOWN ? 0 : timeline.start[stop] - end;
        return end == UNKNOWN || late < 0 ? 0 : FIXED_MINUTES + (late + 59) / 60;
    }
}
