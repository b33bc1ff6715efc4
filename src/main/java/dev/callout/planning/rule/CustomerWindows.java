package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Spans;
import dev.callout.planning.timeline.Timeline;

/**
 * Setup and work lie wholly inside one of the customer's windows, and begin not before the start of a told promise. Counts the
 * seconds that stick out of the window that fits best. Windows that touch count as one.
 */
final class CustomerWindows extends StopRule {
    CustomerWindows() {
        super("customer-windows", Level.HARD, "second", 1_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(
                facts, visit -> facts.visits.windows[visit] != null || facts.visits.promiseStart[visit] != UNKNOWN);
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        Spans windows = facts.visits.windows[visit];
        long outside = windows == null ? 0 : windows.excess(timeline.start[stop], timeline.end[stop]);
        int promised = facts.visits.promiseStart[visit];
        return promised == UNKNOWN ? outside : outside + Math.max(0, promised - timeline.start[stop]);
    }
}
