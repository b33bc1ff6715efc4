package dev.callout.planning.rule;

import dev.callout.planning.problem.Visit;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * The technician is among those required for the visit, where any are, and not among those excluded.
 */
final class TechnicianChoice extends StopRule {
    TechnicianChoice() {
        super("technician-choice", Level.HARD, "stop", 1_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, visit -> {
            Visit one = facts.problem.visits().get(visit);
            return !one.requiredTechnicians().isEmpty()
                    || !one.excludedTechnicians().isEmpty();
        });
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int technician = facts.shifts.technician[timeline.shift];
        return facts.ability.isWanted(technician, visit) ? 0 : 1;
    }
}
