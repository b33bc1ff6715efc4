package dev.callout.planning.replan;

import org.jspecify.annotations.Nullable;

/**
 * How far a replan may go. Work is counted, not timed: the same problem, limits and seed give the same plan on any machine.
 *
 * @param changeBudget at most so many customers are told anew; null: as the problem's limits say
 * @param shifts how many shifts around the disturbance are searched; the others keep their routes
 * @param iterations of ruin and recreate on them
 */
public record ReplanLimits(@Nullable Integer changeBudget, int shifts, long iterations, long seed) {
    private static final int SHIFTS = 14;
    private static final long ITERATIONS = 3_000;

    public ReplanLimits {
        if (shifts < 1 || iterations < 0 || changeBudget != null && changeBudget < 0) {
            throw new IllegalArgumentException("A replan needs a shift, and counts that are not negative");
        }
    }

    /** For someone who waits for the answer. */
    public static ReplanLimits ofBudget(@Nullable Integer changeBudget) {
        return new ReplanLimits(changeBudget, SHIFTS, ITERATIONS, 1);
    }
}
