package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;

/**
 * What all stops of a shift load fits into the van, in every dimension at once. The van is loaded before it leaves; each member
 * of a crew brings room for the whole load. Dimensions that a van does not name are unlimited.
 */
final class VanCapacity extends ShiftRule {
    VanCapacity() {
        super("van-capacity", Level.HARD, "unit of load", 1_000);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyShift(facts, shift -> facts.shifts.capacity[facts.shifts.technician[shift]].length > 0)
                && anyVisit(facts, visit -> facts.visits.load[visit].length > 0);
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        int[] capacity = facts.shifts.capacity[facts.shifts.technician[timeline.shift]];
        long over = 0;
        for (int d = 0; d < capacity.length; d++) {
            long loaded = 0;
            for (int i = 0; i < timeline.count; i++) {
                int[] load = facts.visits.load[facts.visits.ofPart[timeline.part[i]]];
                loaded += d < load.length ? load[d] : 0;
            }
            over += Math.max(0, loaded - capacity[d]);
        }
        return over;
    }
}
