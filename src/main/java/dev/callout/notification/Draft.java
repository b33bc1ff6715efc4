package dev.callout.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message about to be written into the outbox.
 *
 * @param threshold what it tells of, e.g. a promise's id: each is told once
 * @param dueAt not to be sent before
 * @param notAfter useless afterwards
 */
record Draft(
        Concern concern,
        Step step,
        String threshold,
        Means means,
        String language,
        String recipient,
        Wording wording,
        @Nullable UUID promise,
        Instant dueAt,
        Instant notAfter) {

    /** What it says; {@code {link}} stands for the customer's link, {@code {pin}} for a PIN. */
    record Wording(String subject, String body) {
        /** Without words: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Wording[]";
        }
    }

    /** Without recipient: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Draft[" + step + " of " + concern.thread() + " by " + means + "]";
    }
}
