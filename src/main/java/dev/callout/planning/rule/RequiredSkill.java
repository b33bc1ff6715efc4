package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * The technician holds every skill that the visit requires, at least at its level. A skill that is not held counts as level 0;
 * every member of a crew needs them all.
 */
final class RequiredSkill extends StopRule {
    RequiredSkill() {
        super("required-skill", Level.HARD, "level of skill", 1_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(
                facts, visit -> !facts.problem.visits().get(visit).skills().isEmpty());
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int technician = facts.shifts.technician[timeline.shift];
        return facts.ability.missingLevels(technician, visit);
    }
}
