package dev.callout.planning.replan;

import org.jspecify.annotations.Nullable;

/**
 * How far a replan may go. Work is counted, not timed: the same problem, limits and seed give the same plan on any machine.
 *
 * @param changeBudget at most so many customers are told anew; null: as the problem's limits say
 * @param shifts how many shifts beside those disturbed are searched; the others keep their routes
 * @param iterations of ruin and recreate on them
 */
public record ReplanLimits(@Nullable Integer changeBudget, int shifts, long iterations, long seed) {
    private static final int SHIFTS = 8;
    private static final long ITERATIONS = 2_000;
    private static final int REPAIR = 3;

    public ReplanLimits {
        if (shifts < 1 || iterations < 0 || changeBudget != null && changeBudget < 0) {
            throw new IllegalArgumentException("A replan needs a shift, and counts that are not negative");
        }
    }

    /** For one visit and someone who waits on the phone. */
    public static ReplanLimits ofInsertion(@Nullable Integer changeBudget) {
        return new ReplanLimits(changeBudget, SHIFTS, ITERATIONS, 1);
    }

    /** For a disturbance that concerns several visits. */
    public static ReplanLimits ofRepair(@Nullable Integer changeBudget) {
        return new ReplanLimits(changeBudget, REPAIR * SHIFTS, REPAIR * ITERATIONS, 1);
    }
}
