package dev.callout.promise;

import dev.callout.route.PublicationId;
import org.jspecify.annotations.Nullable;

/**
 * How and why customers are told.
 *
 * @param publication whose windows these are; null: told before any plan
 * @param byWhom the user, or the process, that tells
 * @param movedBy {@link Outcome#OPERATOR_MOVED} or {@link Outcome#CUSTOMER_MOVED}: what becomes of a window that this one
 *     replaces
 * @param cause why, in a few words without names; null where it is the first window
 */
public record Telling(
        Channel channel,
        @Nullable PublicationId publication,
        String byWhom,
        Outcome movedBy,
        @Nullable String cause) {
    public Telling {
        if (!movedBy.moved()) {
            throw new IllegalArgumentException("Moving cannot end as " + movedBy);
        }
    }
}
