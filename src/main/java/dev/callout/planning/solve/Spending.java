package dev.callout.planning.solve;

import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;

/** One search's budget while it is spent. For one thread. */
final class Spending {
    private final Budget budget;
    private final BooleanSupplier asked;
    private final long startNanos = System.nanoTime();
    private long iterations;

    /** @param asked whether someone has asked to stop before the budget is spent */
    Spending(Budget budget, BooleanSupplier asked) {
        this.budget = budget;
        this.asked = asked;
    }

    boolean isAskedToStop() {
        return asked.getAsBoolean();
    }

    boolean isOver() {
        return asked.getAsBoolean() || share() >= 1;
    }

    /** The share that is spent, 0 to 1. */
    double share() {
        double spent = switch (budget.kind()) {
            case WALL_SECONDS -> seconds();
            case CPU_SECONDS -> processCpuSeconds();
            case ITERATIONS -> iterations;
        };
        return budget.amount() == 0 ? 1 : Math.min(1, spent / budget.amount());
    }

    double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    boolean countsIterations() {
        return budget.kind() == Budget.Kind.ITERATIONS;
    }

    long iterationsLeft() {
        return Math.max(0, (long) budget.amount() - iterations);
    }

    void spend(long moreIterations) {
        iterations += moreIterations;
    }

    long iterations() {
        return iterations;
    }

    private static double processCpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : System.nanoTime() / 1e9;
    }
}
