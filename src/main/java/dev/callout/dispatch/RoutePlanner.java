package dev.callout.dispatch;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The planner as jobs call it. */
interface RoutePlanner {
    /**
     * Plans until the budget is spent or it is asked to stop.
     *
     * @param problem sound, with travel filled in
     * @param progress hears a few times a second how far the search is
     */
    Plan plan(PlanningProblem problem, Duration budget, Consumer<PlanProgress> progress, BooleanSupplier stop);
}
