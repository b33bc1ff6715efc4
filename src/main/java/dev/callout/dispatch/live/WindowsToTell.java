package dev.callout.dispatch.live;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ArrivalRate;
import dev.callout.promise.arrival.Arrivals;
import dev.callout.promise.arrival.RouteAhead;
import dev.callout.promise.arrival.Standing;
import dev.callout.promise.arrival.StopAhead;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.promise.arrival.WindowOffer;
import dev.callout.promise.learning.Reliability;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts beside every stop of a plan the arrival window that its customer could be told. A window that was told stays as it
 * is as long as the plan keeps it. The members of a crew come at one time, so one window is told for all.
 */
public final class WindowsToTell {
    /** The share of promises for which a window is told a step of the grid wider. */
    private static final double WORTHWHILE = 0.01;

    private final PlanningProblem problem;
    private final RouteReading reading;
    private final IntFunction<WindowLimits> limits;
    private final Map<String, Plan.ArrivalWindow> chosen = new HashMap<>();

    private WindowsToTell(PlanningProblem problem, Lengths lengths, IntFunction<WindowLimits> limits) {
        this.problem = problem;
        this.limits = limits;
        reading = new RouteReading(problem, lengths);
    }

    /**
     * Windows that are kept at the rate in earnest, and wider where five minutes more save a promise in a hundred: an end that is
     * told later costs a customer less than being told again.
     *
     * @param kept what is known of windows told at the place, or on the day
     */
    public static WindowLimits limits(Duration widest, double rate, Reliability kept) {
        return WindowLimits.of(widest, kept.computed(rate)).widening(kept.computedGain(WORTHWHILE));
    }

    /** The same plan with a window at every stop. */
    public static Plan beside(Plan plan, PlanningProblem problem, Lengths lengths, WindowLimits limits) {
        return beside(plan, problem, lengths, place -> limits);
    }

    /** @param limits by place on the route, 0 is the first stop that has not begun */
    public static Plan beside(Plan plan, PlanningProblem problem, Lengths lengths, IntFunction<WindowLimits> limits) {
        WindowsToTell windows = new WindowsToTell(problem, lengths, limits);
        return new Plan(
                plan.problem(),
                plan.score(),
                plan.routes().stream().map(windows::route).toList(),
                plan.unassigned(),
                plan.changes(),
                plan.totals(),
                plan.search());
    }

    /** How often windows that visits are not told yet would be kept on routes. For one thread. */
    public static ArrivalRate rates(PlanningProblem problem, Lengths lengths, WindowLimits limits) {
        WindowsToTell windows = new WindowsToTell(problem, lengths, place -> limits);
        return (route, visit, window) -> {
            StopOutlook outlook = windows.outlooks(
                            route, stop -> stop.visit().equals(visit) ? window : windows.told(stop))
                    .get(visit);
            return outlook == null ? 1 : rounded(outlook.toldRate().orElse(0));
        };
    }

    private @Nullable Window told(Plan.Stop stop) {
        return reading.visit(stop.visit()).promise();
    }

    private Map<String, StopOutlook> outlooks(Plan.Route route, Function<Plan.Stop, @Nullable Window> toldWindow) {
        List<StopAhead> ahead = new ArrayList<>();
        Instant leaving = route.departure();
        Instant before = route.departure();
        for (Plan.Stop stop : route.stops()) {
            if (stop.start().isBefore(problem.now())) {
                leaving = stop.end();
            } else {
                Window told = toldWindow.apply(stop);
                boolean kept = told != null && told.contains(stop.start());
                ahead.add(reading.ahead(route, stop, before, kept ? told : null));
            }
            before = stop.end();
        }
        return Arrivals.along(new RouteAhead(new Standing.Leaving(leaving), ahead), limits).stream()
                .collect(Collectors.toMap(StopOutlook::visit, Function.identity()));
    }

    private Plan.Route route(Plan.Route route) {
        List<Plan.Stop> stops = new ArrayList<>();
        Map<String, StopOutlook> outlooks = outlooks(route, this::told);
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
        Window told = told(stop);
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

    /** To three decimals: more than that nobody knows. */
    private static double rounded(double rate) {
        return Math.round(rate * 1_000) / 1_000.0;
    }
}
