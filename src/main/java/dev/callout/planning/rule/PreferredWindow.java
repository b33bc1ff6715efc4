package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Work begins inside the customer's preferred window. Counts the seconds by which it begins too early or too late.
 */
final class PreferredWindow extends StopRule {
    PreferredWindow() {
        super("preferred-window", Level.SOFT, "second", 200, StopRule.ONCE_A_VISIT);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, visit -> concerns(facts, visit));
    }

    @Override
    boolean concerns(PlanningFacts facts, int visit) {
        return facts.visits.preferredStart[visit] != UNKNOWN;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int from = facts.visits.preferredStart[visit];
        int start = timeline.start[stop];
        return from == UNKNOWN ? 0 : Math.max(0, from - start) + Math.max(0, start - facts.visits.preferredEnd[visit]);
    }
}
