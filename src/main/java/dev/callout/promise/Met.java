package dev.callout.promise;

import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A technician's arrival at a customer's door.
 *
 * @param technician who came; null: not known
 * @param cause of being late, in a few words without names
 */
public record Met(
        VisitId visit,
        Instant arrivedAt,
        @Nullable TechnicianId technician,
        @Nullable String cause) {
    /** What becomes of a window by it. */
    public Outcome against(Window window) {
        if (arrivedAt.isBefore(window.start())) {
            return Outcome.EARLY_WAITED;
        }
        return window.contains(arrivedAt) ? Outcome.KEPT : Outcome.LATE;
    }

    /** How long after the window's end; 0 where not late. */
    int lateSeconds(Window window) {
        return (int) Math.max(0, Duration.between(window.end(), arrivedAt).toSeconds());
    }
}
