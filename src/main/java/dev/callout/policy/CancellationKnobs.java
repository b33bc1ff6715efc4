package dev.callout.policy;

import java.time.Duration;
import java.time.Instant;

/**
 * On which terms customers cancel or move a visit.
 *
 * @param freeUntilBefore cancelling or moving is free until so long before the appointed time
 */
public record CancellationKnobs(Duration freeUntilBefore) {

    /** Whether a customer may still cancel or move without a charge; the very moment of the limit is free. */
    public boolean isFree(Instant asked, Instant appointed) {
        return !asked.isAfter(appointed.minus(freeUntilBefore));
    }
}
