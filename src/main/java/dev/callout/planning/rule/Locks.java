package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * A locked visit is done by the technician and begins at the second that its lock fixes.
 */
final class Locks extends StopRule {
    Locks() {
        super("lock", Level.HARD, "stop", 1_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, visit -> facts.problem.visits().get(visit).lock() != null);
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int technician = facts.shifts.technician[timeline.shift];
        int locked = facts.visits.lockedStart[visit];
        long breaches = facts.ability.isLockedAway(technician, visit) ? 1 : 0;
        return locked == PlanningFacts.NONE || locked == timeline.start[stop] ? breaches : breaches + 1;
    }
}
