package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * Urgent work comes early. Counts the seconds from the first possible moment to the start of visits of priority 2, and twice
 * those of priority 1.
 */
final class UrgentEarly extends StopRule {
    UrgentEarly() {
        super("urgent-early", Level.SOFT, "second", 50, StopRule.ONCE_A_VISIT);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, visit -> concerns(facts, visit));
    }

    @Override
    boolean concerns(PlanningFacts facts, int visit) {
        return facts.visits.priority[visit] <= 2;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int times = Math.max(0, 3 - facts.visits.priority[visit]);
        return (long) times * Math.max(0, timeline.start[stop] - Math.max(0, facts.now));
    }
}
