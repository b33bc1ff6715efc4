package dev.callout.route;

import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a replan may not change about a visit: its technician, its start, the window told, or several of them.
 *
 * @param technician null: any
 * @param start null: any
 * @param window null: any
 */
public record Lock(
        VisitId visit,
        @Nullable TechnicianId technician,
        @Nullable Instant start,
        @Nullable Window window,
        Instant lockedAt,
        String lockedBy) {
    public Lock {
        if (technician == null && start == null && window == null) {
            throw new IllegalArgumentException("A lock must hold something");
        }
    }
}
