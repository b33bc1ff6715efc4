package dev.callout.planning.solve;

/**
 * How much the planner may spend. Seconds end a search on the clock; iterations end it at the same place every time, so that
 * one seed on one thread gives one plan.
 *
 * @param amount seconds of the wall clock, seconds of the process's own processor time since its start, or iterations
 */
public record Budget(Kind kind, double amount) {
    /** What is counted. */
    public enum Kind {
        WALL_SECONDS,
        CPU_SECONDS,
        ITERATIONS
    }

    public Budget {
        if (!(amount >= 0)) {
            throw new IllegalArgumentException("A budget cannot be " + amount);
        }
    }

    public static Budget seconds(double seconds) {
        return new Budget(Kind.WALL_SECONDS, seconds);
    }

    public static Budget cpuSeconds(double seconds) {
        return new Budget(Kind.CPU_SECONDS, seconds);
    }

    public static Budget iterations(long iterations) {
        return new Budget(Kind.ITERATIONS, iterations);
    }
}
