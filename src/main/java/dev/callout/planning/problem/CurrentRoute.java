package dev.callout.planning.problem;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shift's route as it is now. */
public record CurrentRoute(String shift, List<CurrentStop> stops) {
    public CurrentRoute {
        stops = List.copyOf(stops);
    }

    /**
     * @param start when work begins or began there; null where it is not known
     * @param frozen stays first in its shift at this start, whatever else happens; frozen stops come before all others
     */
    public record CurrentStop(String visit, @Nullable Instant start, boolean frozen) {}
}
