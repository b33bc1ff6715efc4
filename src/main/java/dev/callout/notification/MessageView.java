package dev.callout.notification;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A message as the desk sees it.
 *
 * @param visit null: it tells of something at the desk
 * @param reference the visit's
 * @param telling what the desk wants told by it; null: nothing
 * @param doubts tries of which nobody knows whether the gateway has taken the message
 * @param receipt what the gateway calls it
 * @param failure why the latest try failed
 */
record MessageView(
        String id,
        @Nullable String visit,
        @Nullable String reference,
        @Nullable String telling,
        Step step,
        Means channel,
        String language,
        String recipient,
        String subject,
        String body,
        MessageState state,
        OffsetDateTime createdAt,
        OffsetDateTime dueAt,
        int tries,
        int doubts,
        @Nullable OffsetDateTime endedAt,
        @Nullable String receipt,
        @Nullable String failure) {
    /** Without recipient and words: what is printed may end in a log. */
    @Override
    public String toString() {
        return "MessageView[" + id + "]";
    }
}
