package dev.callout.dispatch.live;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanner;

/** Finds new places for what has lost its own, within the problem's change budget; the planner behind a door. */
public interface Repairs {
    /** @param problem what is left of the day, with the current routes; visits that stand on none want a place */
    Plan repair(PlanningProblem problem);

    /**
     * The planner's own, as broad as any repair, with as much search as for one insertion: technicians wait for the decision,
     * so it takes less than a second.
     */
    static Repairs usual() {
        return problem -> {
            Integer budget = problem.limits().changeBudget();
            ReplanLimits quick = ReplanLimits.ofInsertion(budget);
            ReplanLimits broad = ReplanLimits.ofRepair(budget);
            return Replanner.repair(problem, new ReplanLimits(budget, broad.shifts(), quick.iterations(), broad.seed()))
                    .plan();
        };
    }
}
