package dev.callout.simulate;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.planning.problem.Plan;
import dev.callout.promise.learning.ToldRoute;
import dev.callout.promise.learning.ToldRoute.ToldStop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The routes of a published plan, to be looked at again when more is known. */
record RoutesTold(LearnedLengths lengths) {
    List<ToldRoute> of(Plan plan) {
        return plan.routes().stream().map(this::route).toList();
    }

    private ToldRoute route(Plan.Route route) {
        List<ToldStop> stops = new ArrayList<>();
        for (Plan.Stop stop : route.stops()) {
            String kind = lengths.kindOf().apply(stop.visit());
            long planned = Duration.between(stop.start(), stop.end()).toSeconds();
            Plan.ArrivalWindow window = stop.window();
            stops.add(new ToldStop(
                    stop.visit(),
                    kind,
                    (int) Math.round(planned / lengths.kindFactor(kind) / (1 + lengths.slack())),
                    stop.arrival(),
                    stop.start(),
                    stop.end(),
                    (int) stop.travel().toSeconds(),
                    (int) stop.waiting().toSeconds(),
                    window == null ? null : window.window()));
        }
        return new ToldRoute(route.technician(), stops);
    }
}
