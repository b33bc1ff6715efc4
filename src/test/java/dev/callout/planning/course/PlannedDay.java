package dev.callout.planning.course;

import dev.callout.planning.Day;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.solve.Budget;
import dev.callout.planning.solve.Planner;
import dev.callout.planning.solve.PlannerSettings;
import java.util.List;

/** A day with the plan that the planner makes of it, judged by the referee. */
final class PlannedDay {
    private static final PlannerSettings SHORT = PlannerSettings.of(Budget.iterations(500));

    final PlanningProblem problem;
    final Plan plan;

    PlannedDay(Day day) {
        problem = day.problem();
        plan = new Planner().solve(problem, SHORT, progress -> {}, () -> false);
    }

    /** One line a technician; see {@link PlanText}. */
    List<String> lines() {
        return PlanText.judged(problem, plan);
    }

    /** What a rule costs; 0 where it has nothing to say. */
    long cost(String rule) {
        return plan.score().byRule().stream()
                .filter(one -> one.rule().equals(rule))
                .mapToLong(Plan.ByRule::cost)
                .sum();
    }
}
