package dev.callout.planning.solve;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import dev.callout.planning.search.RouteSearch;
import dev.callout.planning.search.Routes;
import dev.callout.planning.search.TeamSearch;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The array search as a Timefold phase: each call is a slice, after which the best routes so far are in the working
 * solution, are scored, and leave as an event. The same command stands many times in the phase; when the budget is spent the
 * rest return at once.
 */
final class RuinAndRecreate implements PhaseCommand<RoutePlan> {
    /** Long enough that scoring and cloning cost nothing beside it, short enough for people who watch. */
    static final long SLICE_NANOS = 300_000_000L;

    /** For budgets in iterations, so that the clock decides nothing. */
    static final long SLICE_ITERATIONS = 20_000;

    private final TeamSearch search;
    private final Spending spending;
    private final Consumer<PlannerProgress> told;
    private Runnable endNow = () -> {};
    private boolean constructed;

    /** @param told hears of the search after every slice */
    RuinAndRecreate(TeamSearch search, Spending spending, Consumer<PlannerProgress> told) {
        this.search = search;
        this.spending = spending;
        this.told = told;
    }

    /** @param endNow ends the whole solving, later phases included: run when someone asks to stop */
    void endBy(Runnable endNow) {
        this.endNow = endNow;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<RoutePlan> director, BooleanSupplier terminated) {
        if (constructed && spending.isOver()) {
            if (spending.isAskedToStop()) {
                endNow.run();
            }
            return;
        }
        if (!constructed) {
            search.startFrom(new Routes(director.getWorkingSolution().partsByShift()));
            // Never cut short: even the smallest budget must answer with what one insertion of all can do.
            search.construct();
            constructed = true;
        } else {
            improve(() -> terminated.getAsBoolean() || spending.isOver());
        }
        RouteSearch leader = search.best();
        int[][] best = leader.best().parts();
        RouteWriter.write(director, best);
        told.accept(new PlannerProgress(
                spending.share(),
                spending.seconds(),
                spending.iterations(),
                leader.bestMedium(),
                leader.bestSoft(),
                director.getWorkingSolution().parts.size() - standing(best)));
    }

    private static int standing(int[][] byShift) {
        int standing = 0;
        for (int[] parts : byShift) {
            standing += parts.length;
        }
        return standing;
    }

    private void improve(BooleanSupplier stop) {
        long before = search.iterations();
        if (spending.countsIterations()) {
            search.improve(spending::share, stop, Math.min(SLICE_ITERATIONS, spending.iterationsLeft()));
        } else {
            long end = System.nanoTime() + SLICE_NANOS;
            search.improve(spending::share, () -> System.nanoTime() >= end || stop.getAsBoolean(), Long.MAX_VALUE);
        }
        spending.spend(search.iterations() - before);
    }
}
