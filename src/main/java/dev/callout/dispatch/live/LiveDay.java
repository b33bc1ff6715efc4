package dev.callout.dispatch.live;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A published day while it runs: who is where, what is still to be done, and what customers were told. Immutable; every event
 * of the day makes a new one.
 *
 * @param morning the day as it was planned, travel included
 * @param routes by shift, in the problem's order
 * @param open the visits that nobody has set out for, on routes or left out, with the window told as their promise
 * @param sought by visit, the chance that its window still had when a rescue was last sought in vain
 */
public record LiveDay(
        PlanningProblem morning,
        Instant now,
        Map<String, LiveRoute> routes,
        Map<String, Visit> open,
        Map<String, Double> sought) {
    public LiveDay {
        sought = Map.copyOf(sought);
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
    }

    /** The day as published: the windows beside the plan's stops are told. */
    public static LiveDay published(PlanningProblem problem, Plan plan) {
        Map<String, Visit> open = new LinkedHashMap<>();
        problem.visits().forEach(visit -> open.put(visit.id(), visit));
        Map<String, List<String>> stops = new LinkedHashMap<>();
        for (Plan.Route route : plan.routes()) {
            stops.put(
                    route.shift(), route.stops().stream().map(Plan.Stop::visit).toList());
            for (Plan.Stop stop : route.stops()) {
                Plan.ArrivalWindow window = stop.window();
                open.computeIfPresent(
                        stop.visit(),
                        (id, visit) -> visit.withPromise(window == null ? visit.promise() : window.window()));
            }
        }
        Map<String, LiveRoute> routes = new LinkedHashMap<>();
        for (Technician technician : problem.technicians()) {
            for (Shift shift : technician.shifts()) {
                routes.put(
                        shift.id(),
                        new LiveRoute(
                                technician.id(),
                                shift.id(),
                                new Whereabouts.Free(
                                        shift.startLocation(), shift.hours().start()),
                                stops.getOrDefault(shift.id(), List.of()),
                                Set.of()));
            }
        }
        return new LiveDay(problem, problem.now(), routes, open, Map.of());
    }

    public LiveRoute route(String shift) {
        LiveRoute route = routes.get(shift);
        if (route == null) {
            throw new IllegalArgumentException("No shift " + shift + " today");
        }
        return route;
    }

    public @Nullable Window told(String visit) {
        Visit known = open.get(visit);
        return known == null ? null : known.promise();
    }

    public LiveDay at(Instant moment) {
        return new LiveDay(morning, moment, routes, open, sought);
    }

    public LiveDay with(LiveRoute route) {
        Map<String, LiveRoute> changed = new LinkedHashMap<>(routes);
        changed.put(route.shift(), route);
        return new LiveDay(morning, now, changed, open, sought);
    }

    /** The same with these visits on these shifts; shifts not named keep theirs. */
    public LiveDay with(Map<String, List<String>> ahead) {
        Map<String, LiveRoute> changed = new LinkedHashMap<>(routes);
        ahead.forEach((shift, visits) -> changed.computeIfPresent(shift, (id, route) -> route.with(visits)));
        return new LiveDay(morning, now, changed, open, sought);
    }

    /** A visit is asked for, or asked for anew. */
    public LiveDay with(Visit visit) {
        Map<String, Visit> more = new LinkedHashMap<>(open);
        more.put(visit.id(), visit);
        return new LiveDay(morning, now, routes, more, sought);
    }

    /** @param window null: the customer knows that nobody comes today */
    public LiveDay telling(String visit, @Nullable Window window) {
        Visit known = open.get(visit);
        return known == null ? this : with(known.withPromise(window));
    }

    /** A visit is not to be done today any more: cancelled, begun, or over. */
    public LiveDay without(String visit) {
        Map<String, LiveRoute> changed = new LinkedHashMap<>(routes);
        changed.replaceAll((shift, route) -> {
            List<String> left = new ArrayList<>(route.ahead());
            return left.remove(visit) ? route.with(left) : route;
        });
        Map<String, Visit> fewer = new LinkedHashMap<>(open);
        fewer.remove(visit);
        return new LiveDay(morning, now, changed, fewer, sought);
    }

    /** The technician of a shift is gone; what was still to come has no place any more. */
    public LiveDay gone(String shift) {
        return with(route(shift).at(new Whereabouts.Gone()).with(List.of()));
    }

    /** A rescue was sought in vain while the window had this chance. */
    LiveDay seeking(String visit, double chance) {
        Map<String, Double> more = new LinkedHashMap<>(sought);
        more.put(visit, chance);
        return new LiveDay(morning, now, routes, open, more);
    }

    /** The visits that stand on a route. */
    public Set<String> placed() {
        Set<String> placed = new HashSet<>();
        routes.values().forEach(route -> placed.addAll(route.ahead()));
        return placed;
    }
}
