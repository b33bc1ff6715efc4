package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * The visit is done by its due date. Counts the seconds by which each member of the crew ends later.
 */
final class DueDate extends StopRule {
    DueDate() {
        super("due-date", Level.SOFT, "second", 100, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, visit -> concerns(facts, visit));
    }

    @Override
    boolean concerns(PlanningFacts facts, int visit) {
        return facts.visits.dueBy[visit] != UNKNOWN;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int due = facts.visits.dueBy[visit];
        return due == UNKNOWN ? 0 : Math.max(0, timeline.end[stop] - due);
    }
}
