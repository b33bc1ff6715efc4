package dev.callout.promise.learning;

import dev.callout.time.Window;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technician's route as it was planned when customers were told their windows.
 *
 * @param technician by the name that paces are learned under
 */
public record ToldRoute(String technician, List<ToldStop> stops) {
    public ToldRoute {
        stops = List.copyOf(stops);
    }

    /**
     * @param operatorSeconds how long the operator says that the work takes, without anything learned
     * @param arrival planned; so are {@code start} and {@code end}
     * @param travelSeconds from the stop before
     * @param waitSeconds at the door, breaks not counted
     * @param told null: nothing was told
     */
    public record ToldStop(
            String visit,
            String workKind,
            int operatorSeconds,
            Instant arrival,
            Instant start,
            Instant end,
            int travelSeconds,
            int waitSeconds,
            @Nullable Window told) {}
}
