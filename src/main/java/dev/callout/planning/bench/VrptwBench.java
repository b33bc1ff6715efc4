package dev.callout.planning.bench;

import dev.callout.planning.search.Prices;
import dev.callout.planning.search.RouteSearch;
import dev.callout.planning.search.Routes;
import dev.callout.planning.search.SearchSettings;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Runs the planner's search on an instance and tells every better plan as it is found. */
public final class VrptwBench {
    /** Outweighs any driving, so that every customer is served where that is possible. */
    private static final long LEFT_OUT = 1;

    private static final double TOLD_EVERY_SECONDS = 0.02;

    private final VrptwInstance instance;
    private final PlanningFacts facts;
    private final Told told;

    private long toldCost = Long.MAX_VALUE;
    private double toldAt;

    /** Takes lines for people who watch. */
    public interface Told {
        void better(double wallSeconds, double cpuSeconds, long cost);
    }

    public VrptwBench(VrptwInstance instance, Told told) {
        this.instance = instance;
        this.told = told;
        facts = new PlanningFacts(VrptwProblem.of(instance));
    }

    /** @param elapsed seconds on the clock that counts against the budget */
    public Routes run(double budgetSeconds, DoubleSupplier elapsed, DoubleSupplier wall, long seed) {
        RouteSearch search = new RouteSearch(facts, Prices.drivingOnly(LEFT_OUT), new SearchSettings(seed));
        search.construct(() -> false);
        double begun = elapsed.getAsDouble();
        double[] now = {begun};
        double span = Math.max(0.001, budgetSeconds - begun);
        search.improve(
                () -> (now[0] - begun) / span,
                () -> {
                    now[0] = elapsed.getAsDouble();
                    tell(search, wall.getAsDouble());
                    return now[0] >= budgetSeconds;
                },
                Long.MAX_VALUE);
        toldAt = 0;
        tell(search, wall.getAsDouble());
        return search.best();
    }

    private void tell(RouteSearch search, double wall) {
        long cost = search.bestMedium() > 0 ? Long.MAX_VALUE : search.bestSoft();
        if (cost < toldCost && wall - toldAt >= TOLD_EVERY_SECONDS) {
            toldCost = cost;
            toldAt = wall;
            told.better(wall, ProcessorTime.seconds(), cost);
        }
    }

    /** The routes in VRPLIB's form of a solution. */
    public String solution(Routes routes) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        long cost = 0;
        for (int[] route : routes.parts()) {
            if (route.length == 0) {
                continue;
            }
            text.append(String.format(Locale.ROOT, "Route #%d:", ++number));
            int place = 0;
            for (int part : route) {
                int next = facts.visits.ofPart[part] + 1;
                text.append(' ').append(next);
                cost += instance.distance()[place * instance.size() + next];
                place = next;
            }
            cost += instance.distance()[place * instance.size()];
            text.append('\n');
        }
        return text.append("Cost ").append(cost).append('\n').toString();
    }
}
