package dev.callout.planning.bench;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.search.RouteSearch;
import dev.callout.planning.search.Routes;
import dev.callout.planning.search.SearchSettings;
import dev.callout.planning.search.TeamSearch;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/** Runs the planner's search on an instance and tells every better plan as it is found. */
public final class VrptwBench {
    private static final double TOLD_EVERY_SECONDS = 0.02;

    private final VrptwInstance instance;
    private final PlanningFacts facts;
    private final Told told;

    private long toldMark = Long.MAX_VALUE;
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
    public Routes run(double budgetSeconds, DoubleSupplier elapsed, DoubleSupplier wall, SearchSettings settings) {
        TeamSearch team = new TeamSearch(facts, new Prices(facts), settings);
        team.construct();
        double begun = elapsed.getAsDouble();
        double[] now = {begun};
        double span = Math.max(0.001, budgetSeconds - begun);
        team.improve(
                () -> (now[0] - begun) / span,
                () -> {
                    now[0] = elapsed.getAsDouble();
                    tell(team.first(), wall.getAsDouble());
                    return now[0] >= budgetSeconds;
                },
                Long.MAX_VALUE);
        toldAt = 0;
        tell(team.best(), wall.getAsDouble());
        return team.best().best();
    }

    private void tell(RouteSearch search, double wall) {
        if (search.bestMark() < toldMark && wall - toldAt >= TOLD_EVERY_SECONDS) {
            toldMark = search.bestMark();
            toldAt = wall;
            Routes routes = search.best();
            if (servesAll(routes)) {
                told.better(wall, ProcessorTime.seconds(), cost(routes));
            }
        }
    }

    /** The routes in VRPLIB's form of a solution. */
    public String solution(Routes routes) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (int[] route : routes.parts()) {
            if (route.length > 0) {
                text.append(String.format(Locale.ROOT, "Route #%d:", ++number));
                for (int part : route) {
                    text.append(' ').append(place(part));
                }
                text.append('\n');
            }
        }
        return text.append("Cost ").append(cost(routes)).append('\n').toString();
    }

    private boolean servesAll(Routes routes) {
        return Arrays.stream(routes.parts()).mapToInt(route -> route.length).sum() == facts.visits.partCount;
    }

    private long cost(Routes routes) {
        long cost = 0;
        for (int[] route : routes.parts()) {
            int place = 0;
            for (int part : route) {
                cost += instance.distance()[place * instance.size() + place(part)];
                place = place(part);
            }
            cost += instance.distance()[place * instance.size()];
        }
        return cost;
    }

    private int place(int part) {
        return facts.visits.ofPart[part] + 1;
    }
}
