package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * A visit that prefers technicians is done by one of them.
 */
final class PreferredTechnician extends StopRule {
    PreferredTechnician() {
        super("preferred-technician", Level.SOFT, "stop", 600_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, facts.ability::hasPreference);
    }

    @Override
    boolean isTimed() {
        return false;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int technician = facts.shifts.technician[timeline.shift];
        return facts.ability.hasPreference(visit) && !facts.ability.isPreferred(technician, visit) ? 1 : 0;
    }
}
