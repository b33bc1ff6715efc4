package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * High levels are kept for the work that needs them. Counts the levels that the technician holds beyond those that the visit
 * requires, in the required skills only.
 */
final class OverQualified extends StopRule {
    OverQualified() {
        super("over-qualified", Level.SOFT, "level of skill", 60_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(
                facts, visit -> !facts.problem.visits().get(visit).skills().isEmpty());
    }

    @Override
    boolean isTimed() {
        return false;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int technician = facts.shifts.technician[timeline.shift];
        return facts.ability.surplusLevels(technician, visit);
    }
}
