package dev.callout.dispatch.live;

import dev.callout.dispatch.live.Whereabouts.Commitment;
import dev.callout.dispatch.live.Whereabouts.Driving;
import dev.callout.dispatch.live.Whereabouts.Free;
import dev.callout.dispatch.live.Whereabouts.Working;
import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.promise.arrival.Arrivals;
import dev.callout.promise.arrival.RouteAhead;
import dev.callout.promise.arrival.Standing;
import dev.callout.promise.arrival.StopAhead;
import dev.callout.promise.arrival.StopOutlook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be expected of a running day: its routes timed anew, and at every stop to come the chances of its arrival.
 *
 * @param problem what is left of the day
 * @param routes as they are, timed anew
 * @param stops by visit, those driven to included
 */
public record LiveOutlook(PlanningProblem problem, List<Plan.Route> routes, Map<String, StopOutlook> stops) {
    public LiveOutlook {
        routes = List.copyOf(routes);
        stops = Collections.unmodifiableMap(new LinkedHashMap<>(stops));
    }

    /** Times the day anew. */
    public static LiveOutlook of(LiveDay day, LiveLaw law) {
        LiveOutlook timed = timed(day, law.lengths());
        Map<String, StopOutlook> stops = new LinkedHashMap<>();
        RouteReading reading = new RouteReading(timed.problem, law.lengths());
        for (Plan.Route route : timed.routes) {
            for (StopOutlook outlook : route(day, law, reading, route)) {
                stops.put(outlook.visit(), outlook);
            }
        }
        return new LiveOutlook(timed.problem, timed.routes, stops);
    }

    /** The same by means only, without chances: there are no stops in it. */
    public static LiveOutlook timed(LiveDay day, Lengths lengths) {
        PlanningProblem problem = Remainder.of(day, lengths);
        PlanningFacts facts = new PlanningFacts(problem);
        PlanMaker maker = new PlanMaker(facts);
        Schedule schedule = Parts.schedule(facts, Parts.current(facts));
        return new LiveOutlook(
                problem, schedule.timelines().stream().map(maker::route).toList(), Map.of());
    }

    /** What is left of the day as a plan of the problem, with its score; it does not say why visits are left out. */
    public Plan plan() {
        PlanningFacts facts = new PlanningFacts(problem);
        return new PlanMaker(facts).unexplained(Parts.current(facts), null);
    }

    /** The timed route of a shift. */
    public Plan.Route route(String shift) {
        return routes.stream()
                .filter(route -> route.shift().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    /** The chances along one route of a plan of the rest of the day. */
    static List<StopOutlook> route(LiveDay day, LiveLaw law, RouteReading reading, Plan.Route route) {
        List<StopAhead> ahead = new ArrayList<>();
        LiveRoute live = day.route(route.shift());
        Standing standing = standing(day, law, live, route, ahead);
        Instant before = route.departure();
        for (Plan.Stop stop : route.stops()) {
            ahead.add(reading.ahead(route, stop, before, day.told(stop.visit())));
            before = stop.end();
        }
        return Arrivals.along(new RouteAhead(standing, ahead), place -> law.windowsOf(ahead.get(place)));
    }

    /** Where the technician stands; the stop that is driven to is put ahead. */
    private static Standing standing(
            LiveDay day, LiveLaw law, LiveRoute live, Plan.Route route, List<StopAhead> ahead) {
        Whereabouts where = live.whereabouts();
        if (where instanceof Working working) {
            Commitment stop = working.stop();
            return new Standing.Working(
                    working.since(),
                    day.now(),
                    law.lengths().work(stop.visit().id(), live.technician(), stop.workSeconds()));
        }
        if (where instanceof Driving driving) {
            Commitment stop = driving.stop();
            ahead.add(new StopAhead(
                    stop.visit().id(),
                    law.lengths().travel(stop.travelSeconds()),
                    stop.rest() == null ? List.of() : List.of(stop.rest()),
                    law.lengths().work(stop.visit().id(), live.technician(), stop.workSeconds()),
                    day.now(),
                    day.morning().planningWindow().start(),
                    null,
                    stop.visit().promise()));
            return new Standing.Driving(driving.since(), day.now());
        }
        Instant from = where instanceof Free free && free.from().isAfter(day.now()) ? free.from() : day.now();
        return new Standing.Leaving(route.departure().isAfter(from) ? route.departure() : from);
    }
}
