package dev.callout.dispatch;

import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveOutlook;
import dev.callout.dispatch.live.LiveRoute;
import dev.callout.dispatch.live.Whereabouts;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.Shift;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a running day that was decided on as routes to be published: what is behind the technicians as it was, what they are
 * at as it goes, what lies ahead as it is expected. Whoever has lost a place and was not decided on stays where they were.
 */
final class LivePlans {
    private static final long LEAST_SECONDS = 60;

    private final RunningDay before;
    private final LiveDay day;
    private final LiveOutlook outlook;
    private final Set<String> dropped;

    /**
     * @param outlook of the day as it was decided on
     * @param dropped visits that leave the routes: their customers are told so
     */
    LivePlans(RunningDay before, LiveDay day, LiveOutlook outlook, Set<String> dropped) {
        this.before = before;
        this.day = day;
        this.outlook = outlook;
        this.dropped = dropped;
    }

    /** What is left of the day, as a plan with windows; why visits are left out is taken from the plan before. */
    Plan plan(Map<String, PlanAnswer.LeftOut> leftOut) {
        Plan rest = outlook.plan();
        return new Plan(
                rest.problem(),
                rest.score(),
                rest.routes().stream().map(this::withWindows).toList(),
                rest.unassigned().stream()
                        .map(one -> {
                            PlanAnswer.LeftOut why = leftOut.get(one.visit());
                            return why == null ? one : new Plan.Unassigned(one.visit(), why.reasons(), List.of());
                        })
                        .toList(),
                rest.changes(),
                rest.totals(),
                rest.search());
    }

    private Plan.Route withWindows(Plan.Route route) {
        return new Plan.Route(
                route.technician(),
                route.shift(),
                route.departure(),
                route.returned(),
                route.travel(),
                route.overtime(),
                route.stops().stream()
                        .map(stop -> new Plan.Stop(
                                stop.visit(),
                                stop.arrival(),
                                stop.start(),
                                stop.end(),
                                stop.travel(),
                                stop.waiting(),
                                window(stop.visit())))
                        .toList(),
                route.breaks());
    }

    private Plan.@Nullable ArrivalWindow window(String visit) {
        Window told = day.told(visit);
        StopOutlook stop = outlook.stops().get(visit);
        double rate = stop == null ? 1 : stop.toldRate().orElse(stop.offer().rate());
        return told == null ? null : new Plan.ArrivalWindow(told, Math.round(rate * 1_000) / 1_000.0);
    }

    /** All stops of the day. */
    List<Stop> stops(Plan plan) {
        Map<String, List<Stop>> ahead = Stops.of(outlook.problem(), plan).stream()
                .collect(Collectors.groupingBy(stop -> stop.shift().toString()));
        Set<String> shifts = new HashSet<>(ahead.keySet());
        before.stops().keySet().forEach(shift -> shifts.add(shift.toString()));
        List<Stop> stops = new ArrayList<>();
        for (String shift : shifts) {
            stops.addAll(route(shift, ahead.getOrDefault(shift, List.of())));
        }
        return stops;
    }

    private List<Stop> route(String shift, List<Stop> ahead) {
        Set<String> placed = day.placed();
        List<Stop> behind = new ArrayList<>();
        before.stops().forEach((id, route) -> {
            if (id.toString().equals(shift)) {
                route.stream()
                        .map(PublishedStop::stop)
                        .filter(stop -> !placed.contains(stop.visit().toString()))
                        .filter(stop -> !dropped.contains(stop.visit().toString()))
                        .forEach(stop -> behind.add(asItGoes(stop)));
            }
        });
        Instant limit = ahead.isEmpty() ? null : ahead.get(0).timing().start();
        for (int i = behind.size() - 1; i >= 0; i--) {
            behind.set(i, endingBy(behind.get(i), limit));
            limit = behind.get(i).timing().start();
        }
        List<Stop> all = new ArrayList<>();
        behind.forEach(stop -> all.add(at(stop, all.size(), stop.timing())));
        ahead.forEach(stop -> all.add(at(stop, all.size(), stop.timing())));
        return all;
    }

    /** The stop that is driven to or worked at takes as long as is expected of it now. */
    private Stop asItGoes(Stop stop) {
        LiveRoute route = day.routes().get(stop.shift().toString());
        Whereabouts where = route == null ? null : route.whereabouts();
        Instant begun = null;
        if (where instanceof Whereabouts.Working working && isAt(working.stop(), stop)) {
            begun = working.since();
        }
        boolean driven = where instanceof Whereabouts.Driving driving && isAt(driving.stop(), stop);
        Instant free = begun == null && !driven ? null : free(stop.shift().toString());
        if (free == null) {
            return stop;
        }
        long work = stop.timing().end().getEpochSecond() - stop.timing().start().getEpochSecond();
        Instant start = begun == null ? free.minusSeconds(work) : begun;
        Instant end = free.isAfter(start) ? free : start.plusSeconds(LEAST_SECONDS);
        return at(
                stop,
                stop.position(),
                new Stop.Timing(
                        start,
                        start,
                        end,
                        stop.timing().travelSeconds(),
                        stop.timing().travelMetres(),
                        0));
    }

    private static boolean isAt(Whereabouts.Commitment commitment, Stop stop) {
        return commitment.visit().id().equals(stop.visit().toString());
    }

    private @Nullable Instant free(String shift) {
        return outlook.problem().technicians().stream()
                .flatMap(technician -> technician.shifts().stream())
                .filter(one -> one.id().equals(shift))
                .map(Shift::hours)
                .map(Window::start)
                .findFirst()
                .orElse(null);
    }

    /** What is behind has ended by the time that the next begins, whatever was planned. */
    private static Stop endingBy(Stop stop, @Nullable Instant limit) {
        Stop.Timing timing = stop.timing();
        if (limit == null || !timing.end().isAfter(limit)) {
            return stop;
        }
        Instant latest = limit.minusSeconds(LEAST_SECONDS);
        Instant start = timing.start().isAfter(latest) ? latest : timing.start();
        Instant arrival = timing.arrival().isAfter(start) ? start : timing.arrival();
        return at(
                stop,
                stop.position(),
                new Stop.Timing(
                        arrival, start, limit, timing.travelSeconds(), timing.travelMetres(), timing.waitSeconds()));
    }

    private static Stop at(Stop stop, int position, Stop.Timing timing) {
        return new Stop(
                stop.technician(), stop.shift(), position, stop.visit(), timing, stop.window(), stop.keptRate());
    }
}
