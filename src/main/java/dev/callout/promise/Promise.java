package dev.callout.promise;

import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A window that was told, and how it stands. What was told never changes.
 *
 * @param technician who was planned to come when it was told
 * @param settled what became of it; null: nothing yet
 * @param supersededBy the promise told in its place
 */
public record Promise(
        PromiseId id,
        VisitId visit,
        TerritoryId territory,
        Window window,
        double rate,
        @Nullable TechnicianId technician,
        @Nullable Integer position,
        Told told,
        @Nullable Settled settled,
        @Nullable PromiseId supersededBy) {
    /** @param publication null: told before any plan */
    public record Told(
            Instant at,
            Channel channel,
            String byWhom,
            @Nullable UUID publication) {}

    /**
     * @param arrivedAt null where nobody came
     * @param lateSeconds after the window's end, 0 where not late
     */
    public record Settled(
            Outcome outcome,
            @Nullable Instant arrivedAt,
            int lateSeconds,
            @Nullable String cause,
            Instant recordedAt,
            String recordedBy) {}

    /** Whether the customer may still count on it. */
    public boolean open() {
        return settled == null && supersededBy == null;
    }
}
