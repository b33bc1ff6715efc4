package dev.callout.dispatch;

import dev.callout.progress.Attempts;
import dev.callout.progress.ExpectedArrivals;
import dev.callout.progress.ProgressEvent;
import dev.callout.route.PublishedStop;
import dev.callout.route.StopId;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks up what is known of stops from the field. */
@ApplicationScoped
class Field {
    static final BoardDay.Field NOTHING = new BoardDay.Field(List.of(), null);

    private final Attempts attempts;
    private final ExpectedArrivals arrivals;

    Field(Attempts attempts, ExpectedArrivals arrivals) {
        this.attempts = attempts;
        this.arrivals = arrivals;
    }

    Map<StopId, BoardDay.Field> look(List<PublishedStop> stops) {
        Map<StopId, List<ProgressEvent>> events = attempts.listByStop(stops);
        Map<VisitId, ExpectedArrivals.Expected> expected =
                arrivals.list(stops.stream().map(stop -> stop.stop().visit()).toList());
        Map<StopId, BoardDay.Field> known = new HashMap<>();
        for (PublishedStop stop : stops) {
            ExpectedArrivals.Expected arrival = expected.get(stop.stop().visit());
            known.put(
                    stop.id(),
                    new BoardDay.Field(
                            events.getOrDefault(stop.id(), List.of()),
                            arrival == null || stop.givenUp() ? null : arrival.arrival()));
        }
        return known;
    }
}
