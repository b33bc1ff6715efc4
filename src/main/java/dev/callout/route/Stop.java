package dev.callout.route;

import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit on a technician's route.
 *
 * @param position 0 for the shift's first stop
 * @param timing when it is reached, begun and left, and the way there
 * @param window what the customer is or was told; null: nothing
 * @param keptRate how often such a window is kept, 0 to 1; null where no window is told
 */
public record Stop(
        TechnicianId technician,
        ShiftId shift,
        int position,
        VisitId visit,
        Timing timing,
        @Nullable Window window,
        @Nullable Double keptRate) {
    /** Arrival, start and end of the work, and the way there: travel in seconds and metres, waiting in seconds. */
    public record Timing(
            Instant arrival, Instant start, Instant end, int travelSeconds, int travelMetres, int waitSeconds) {}
}
