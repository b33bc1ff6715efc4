package dev.callout.dispatch;

import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Visit;
import dev.callout.policy.PromiseKnobs;
import dev.callout.promise.arrival.Arrivals;
import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.arrival.Pause;
import dev.callout.promise.arrival.RouteAhead;
import dev.callout.promise.arrival.Standing;
import dev.callout.promise.arrival.StopAhead;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.promise.arrival.WindowOffer;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts beside every stop of a plan the arrival window that its customer could be told. A window that was told stays as it
 * is as long as the plan keeps it. The members of a crew come at one time, so one window is told for all.
 */
final class WindowsToTell {
    private final PlanningProblem problem;
    private final PromiseKnobs knobs;
    private final Map<String, Visit> visits;
    private final Map<String, Shift> shifts;
    private final Map<String, Plan.ArrivalWindow> chosen = new HashMap<>();

    private WindowsToTell(PlanningProblem problem, PromiseKnobs knobs) {
        this.problem = problem;
        this.knobs = knobs;
        visits = problem.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        shifts = problem.technicians().stream()
                .flatMap(technician -> technician.shifts().stream())
                .collect(Collectors.toMap(Shift::id, Function.identity()));
    }

    static Plan beside(Plan plan, PlanningProblem problem, PromiseKnobs knobs) {
        WindowsToTell windows = new WindowsToTell(problem, knobs);
        return new Plan(
                plan.problem(),
                plan.score(),
                plan.routes().stream().map(windows::route).toList(),
                plan.unassigned(),
                plan.changes(),
                plan.totals(),
                plan.search());
    }

    private Plan.Route route(Plan.Route route) {
        List<Plan.Stop> stops = new ArrayList<>();
        List<StopAhead> ahead = new ArrayList<>();
        Instant leaving = route.departure();
        Instant before = route.departure();
        for (Plan.Stop stop : route.stops()) {
            if (stop.start().isBefore(problem.now())) {
                leaving = stop.end();
            } else {
                ahead.add(ahead(route, stop, before));
            }
            before = stop.end();
        }
        Map<String, StopOutlook> outlooks = Arrivals.along(
                        new RouteAhead(new Standing.Leaving(leaving), ahead),
                        WindowLimits.of(knobs.windowWidth(), knobs.rate()))
                .stream()
                .collect(Collectors.toMap(StopOutlook::visit, Function.identity()));
        for (Plan.Stop stop : route.stops()) {
            stops.add(new Plan.Stop(
                    stop.visit(),
                    stop.arrival(),
                    stop.start(),
                    stop.end(),
                    stop.travel(),
                    stop.waiting(),
                    window(stop, outlooks.get(stop.visit()))));
        }
        return new Plan.Route(
                route.technician(),
                route.shift(),
                route.departure(),
                route.returned(),
                route.travel(),
                route.overtime(),
                stops,
                route.breaks());
    }

    private Plan.@Nullable ArrivalWindow window(Plan.Stop stop, @Nullable StopOutlook outlook) {
        Window told = visit(stop).promise();
        if (outlook == null) {
            return told == null ? null : new Plan.ArrivalWindow(told, 1);
        }
        return chosen.computeIfAbsent(stop.visit(), visit -> {
            if (told != null && told.contains(stop.start())) {
                return new Plan.ArrivalWindow(told, rounded(outlook.toldRate().orElse(1)));
            }
            WindowOffer offer = outlook.offer();
            return new Plan.ArrivalWindow(offer.window(), rounded(offer.rate()));
        });
    }

    private StopAhead ahead(Plan.Route route, Plan.Stop stop, Instant before) {
        Visit visit = visit(stop);
        Window work = new Window(stop.start(), stop.end());
        Instant earliest = problem.planningWindow().start();
        Instant latest = null;
        for (Window bound : bounds(visit, work)) {
            earliest = bound.start().isAfter(earliest) ? bound.start() : earliest;
            Instant last = bound.end().minus(work.length());
            latest = latest == null || last.isBefore(latest) ? last : latest;
        }
        Window told = visit.promise();
        return new StopAhead(
                stop.visit(),
                new Estimate(seconds(stop.travel()), knobs.travelVariation()),
                pauses(route, before, stop),
                new Estimate(seconds(work.length()), knobs.serviceVariation()),
                stop.start(),
                earliest,
                latest,
                told != null && told.contains(stop.start()) ? told : null);
    }

    /** The customer's window and the permitted hours that the planned work lies in. */
    private List<Window> bounds(Visit visit, Window work) {
        List<Window> around = new ArrayList<>();
        visit.windows().stream()
                .filter(window -> window.encloses(work))
                .findFirst()
                .ifPresent(around::add);
        String hours = visit.permittedHours();
        if (hours != null) {
            problem.permittedHours().getOrDefault(hours, List.of()).stream()
                    .filter(window -> window.encloses(work))
                    .findFirst()
                    .ifPresent(around::add);
        }
        return around;
    }

    /** The breaks and absences between the end of one stop and the work of the next, those at its door included. */
    private List<Pause> pauses(Plan.Route route, Instant from, Plan.Stop next) {
        List<Pause> pauses = new ArrayList<>();
        Shift shift = shifts.get(route.shift());
        if (shift == null) {
            return pauses;
        }
        for (Plan.TakenBreak taken : route.breaks()) {
            if (!taken.start().isBefore(from) && taken.start().isBefore(next.start())) {
                Instant earliest = shift.breaks().stream()
                        .filter(rest -> rest.id().equals(taken.id()))
                        .map(Break::earliest)
                        .findFirst()
                        .orElse(taken.start());
                boolean atDoor = !taken.start().isBefore(next.arrival());
                pauses.add(new Pause(earliest, seconds(Duration.between(taken.start(), taken.end())), atDoor));
            }
        }
        for (Window absence : shift.unavailable()) {
            if (absence.end().isAfter(from) && !absence.end().isAfter(next.start())) {
                pauses.add(new Pause(absence.end(), 0, absence.end().isAfter(next.arrival())));
            }
        }
        pauses.sort((one, other) -> one.notBefore().compareTo(other.notBefore()));
        return pauses;
    }

    private Visit visit(Plan.Stop stop) {
        Visit visit = visits.get(stop.visit());
        if (visit == null) {
            throw new IllegalStateException("The plan has a visit that its problem has not: " + stop.visit());
        }
        return visit;
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }

    /** To three decimals: more than that nobody knows. */
    private static double rounded(double rate) {
        return Math.round(rate * 1_000) / 1_000.0;
    }
}
