package dev.callout.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state of emergency as it is shown.
 *
 * @param until null: until it is ended
 * @param territories where; empty: everywhere
 * @param returnedAt when what was deferred came back into planning; null: not yet
 */
public record EmergencyView(
        UUID id,
        Instant from,
        @Nullable Instant until,
        boolean inForce,
        List<String> workKinds,
        List<String> territories,
        String reason,
        @Nullable Instant returnedAt) {
    public EmergencyView {
        workKinds = List.copyOf(workKinds);
        territories = List.copyOf(territories);
    }
}
