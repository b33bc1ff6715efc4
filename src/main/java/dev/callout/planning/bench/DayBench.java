package dev.callout.planning.bench;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.search.RouteSearch;
import dev.callout.planning.search.Routes;
import dev.callout.planning.search.SearchSettings;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/** Runs the search on a problem and tells cost, visits left out by priority, and driving as it goes. */
public final class DayBench {
    private static final int PRIORITIES = 5;

    private final PlanningFacts facts;
    private final Prices prices;
    private final Consumer<String> told;

    public DayBench(PlanningProblem problem, Consumer<String> told) {
        this.told = told;
        facts = new PlanningFacts(problem);
        prices = new Prices(facts);
    }

    /** @param elapsed seconds on the clock that counts against the budget */
    public Routes run(double budgetSeconds, int lines, DoubleSupplier elapsed, long seed) {
        RouteSearch search = new RouteSearch(facts, prices, new SearchSettings(seed));
        search.construct(() -> false);
        told.accept(String.format(Locale.ROOT, "%.2f first plan %s", elapsed.getAsDouble(), line(search)));
        double begun = elapsed.getAsDouble();
        double span = Math.max(0.001, budgetSeconds - begun);
        double[] now = {begun};
        double[] next = {budgetSeconds / lines};
        search.improve(
                () -> (now[0] - begun) / span,
                () -> {
                    now[0] = elapsed.getAsDouble();
                    if (now[0] >= next[0] && now[0] < budgetSeconds) {
                        next[0] += budgetSeconds / lines;
                        told.accept(String.format(Locale.ROOT, "%.2f %s", now[0], line(search)));
                    }
                    return now[0] >= budgetSeconds;
                },
                Long.MAX_VALUE);
        told.accept(String.format(Locale.ROOT, "%.2f %s", elapsed.getAsDouble(), line(search)));
        told.accept(search.iterations() + " iterations");
        return search.best();
    }

    private String line(RouteSearch search) {
        Cost cost = search.bestCost();
        boolean[] stands = new boolean[facts.visits.partCount];
        for (int[] route : search.best().parts()) {
            for (int part : route) {
                stands[part] = true;
            }
        }
        int[] leftOut = new int[PRIORITIES + 1];
        int seconds = 0;
        for (int v = 0; v < facts.visits.count; v++) {
            if (!stands[facts.visits.firstPart[v]]) {
                leftOut[facts.visits.priority[v]]++;
                seconds += facts.visits.workSeconds[v];
            }
        }
        return String.format(
                Locale.ROOT,
                "hard %d medium %d soft %d left out %d %d %d %d %d (%d h) driving %d min",
                cost.hard,
                cost.medium,
                cost.soft,
                leftOut[1],
                leftOut[2],
                leftOut[3],
                leftOut[4],
                leftOut[5],
                seconds / 3600,
                search.drivingSeconds() / 60);
    }
}
