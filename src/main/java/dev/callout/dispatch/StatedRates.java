package dev.callout.dispatch;

import dev.callout.planning.problem.Plan;
import dev.callout.promise.learning.Reliabilities;
import java.util.ArrayList;
import java.util.List;

/** States how often windows are kept in earnest, where a plan has the chances that were computed. */
final class StatedRates {
    private static final double THOUSAND = 1_000.0;

    private StatedRates() {}

    static Plan of(Plan plan, Reliabilities kept) {
        return new Plan(
                plan.problem(),
                plan.score(),
                plan.routes().stream().map(route -> route(route, kept)).toList(),
                plan.unassigned(),
                plan.changes(),
                plan.totals(),
                plan.search());
    }

    private static Plan.Route route(Plan.Route route, Reliabilities kept) {
        List<Plan.Stop> stops = new ArrayList<>();
        for (Plan.Stop stop : route.stops()) {
            Plan.ArrivalWindow window = stop.window();
            double stated = window == null ? 0 : kept.at(stops.size()).stated(window.rate());
            stops.add(new Plan.Stop(
                    stop.visit(),
                    stop.arrival(),
                    stop.start(),
                    stop.end(),
                    stop.travel(),
                    stop.waiting(),
                    window == null
                            ? null
                            : new Plan.ArrivalWindow(window.window(), Math.round(stated * THOUSAND) / THOUSAND)));
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
}
