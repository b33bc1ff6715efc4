package dev.callout.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as a gateway is given it. Gateways that know a message by its id take a repeated one for the same.
 *
 * @param thread messages of one matter hang together
 * @param visit null: it tells of something at the desk
 */
record Letter(
        UUID id,
        UUID thread,
        @Nullable UUID visit,
        Step step,
        String recipient,
        String subject,
        String body,
        Instant notAfter,
        int tries,
        int doubts) {
    Letter withBody(String filled) {
        return new Letter(id, thread, visit, step, recipient, subject, filled, notAfter, tries, doubts);
    }

    /** Without recipient and words: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
