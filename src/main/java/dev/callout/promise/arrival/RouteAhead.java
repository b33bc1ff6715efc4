package dev.callout.promise.arrival;

import java.util.List;

/** The rest of a technician's route, or all of it. */
public record RouteAhead(Standing standing, List<StopAhead> stops) {
    public RouteAhead {
        stops = List.copyOf(stops);
    }
}
