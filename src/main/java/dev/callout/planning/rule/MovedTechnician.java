package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * A visit that stands on a current route keeps its technician.
 */
final class MovedTechnician extends StopRule {
    MovedTechnician() {
        super("moved-technician", Level.SOFT, "stop", 900_000, StopRule.BUT_FROZEN);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return facts.current.any;
    }

    @Override
    boolean isTimed() {
        return false;
    }

    @Override
    long at(PlanningFacts facts, Timeline timeline, int stop) {
        int visit = facts.visits.ofPart[timeline.part[stop]];
        int technician = facts.shifts.technician[timeline.shift];
        return facts.current.technicians[visit].length == 0 || facts.current.has(technician, visit) ? 0 : 1;
    }
}
