package dev.callout.dispatch.live;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;

/** Finds new places for what has lost its own, within the problem's change budget; the planner behind a door. */
public interface Repairs {
    /** @param problem what is left of the day, with the current routes; visits that stand on none want a place */
    Plan repair(PlanningProblem problem);
}
