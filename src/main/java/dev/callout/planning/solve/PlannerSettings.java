package dev.callout.planning.solve;

/**
 * How the planner works, as against what it plans.
 *
 * @param threads how many threads search; one thread, one seed and a budget of iterations give one plan
 */
public record PlannerSettings(Budget budget, int threads, long seed) {
    public PlannerSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread must search, not " + threads);
        }
    }

    public static PlannerSettings of(Budget budget) {
        return new PlannerSettings(budget, 1, 1);
    }
}
