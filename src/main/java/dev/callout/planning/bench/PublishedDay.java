package dev.callout.planning.bench;

import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.CurrentRoute.CurrentStop;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.search.RouteSearch;
import dev.callout.planning.search.SearchSettings;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a plan into the day that was published by it, at any moment of that day: windows told, what has begun frozen. */
final class PublishedDay {
    private static final Duration EARLY = Duration.ofMinutes(15);
    private static final Duration WIDTH = Duration.ofMinutes(60);
    private static final Duration FREEZE = Duration.ofMinutes(30);

    private final PlanningProblem problem;
    private final Plan plan;
    private final Map<String, Plan.Stop> stops = new HashMap<>();

    private PublishedDay(PlanningProblem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        plan.routes().forEach(route -> route.stops().forEach(stop -> stops.putIfAbsent(stop.visit(), stop)));
    }

    /** Plans the day the evening before: well, not to the last. */
    static PublishedDay of(PlanningProblem problem, long iterations, long seed) {
        PlanningFacts facts = new PlanningFacts(problem);
        RouteSearch search = new RouteSearch(facts, new Prices(facts), new SearchSettings(seed));
        search.construct(() -> false);
        search.improve(() -> (double) search.iterations() / iterations, () -> false, iterations);
        return new PublishedDay(
                problem, new PlanMaker(facts).unexplained(search.best().parts(), null));
    }

    /** @param added visits that came in since; @param changeBudget customers who may be told anew */
    PlanningProblem at(Instant now, List<Visit> added, int changeBudget) {
        List<Visit> visits =
                new ArrayList<>(problem.visits().stream().map(this::told).toList());
        visits.addAll(added);
        return new PlanningProblem(
                problem.id(),
                problem.timeZone(),
                now,
                problem.planningWindow(),
                problem.locations(),
                problem.permittedHours(),
                problem.technicians(),
                visits,
                plan.routes().stream().map(route -> current(route, now)).toList(),
                problem.travel(),
                problem.weights(),
                new Limits(changeBudget));
    }

    private static CurrentRoute current(Plan.Route route, Instant now) {
        Instant freeze = now.plus(FREEZE);
        return new CurrentRoute(
                route.shift(),
                route.stops().stream()
                        .map(stop -> new CurrentStop(
                                stop.visit(),
                                stop.start(),
                                stop.start().isBefore(freeze)
                                        || stop.arrival().minus(stop.travel()).isBefore(now)))
                        .toList());
    }

    private Visit told(Visit visit) {
        Plan.Stop stop = stops.get(visit.id());
        if (stop == null) {
            return visit;
        }
        Instant start = stop.start().minus(EARLY);
        return visit.withPromise(new Window(start, start.plus(WIDTH)));
    }
}
