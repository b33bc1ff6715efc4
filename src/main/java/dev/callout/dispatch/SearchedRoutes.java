package dev.callout.dispatch;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.solve.Budget;
import dev.callout.planning.solve.Planner;
import dev.callout.planning.solve.PlannerSettings;
import dev.callout.policy.Rulebook;
import dev.callout.policy.SearchKnobs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Plans by the planner, with the rulebook's threads and seed. */
@ApplicationScoped
class SearchedRoutes implements RoutePlanner {
    private static final double MILLIS_PER_SECOND = 1_000;

    private final Planner planner = new Planner();
    private final SearchKnobs knobs;

    SearchedRoutes(Rulebook rulebook) {
        knobs = rulebook.planning().search();
    }

    @Override
    public Plan plan(PlanningProblem problem, Duration budget, Consumer<PlanProgress> progress, BooleanSupplier stop) {
        PlannerSettings settings = new PlannerSettings(
                Budget.seconds(budget.toMillis() / MILLIS_PER_SECOND), knobs.threads(), knobs.seed());
        return planner.solve(
                problem,
                settings,
                told -> progress.accept(new PlanProgress(
                        told.share(), told.seconds(), told.iterations(), told.medium(), told.soft(), told.leftOut())),
                stop);
    }
}
