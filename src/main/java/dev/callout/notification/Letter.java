package dev.callout.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as a gateway is given it.
 *
 * @param first whether it is the first try; gateways that know a message by its id take a repeated one for the same
 */
record Letter(
        UUID id,
        UUID visit,
        Step step,
        String recipient,
        String subject,
        String body,
        Instant notAfter,
        int tries,
        int doubts) {
    Letter withBody(String filled) {
        return new Letter(id, visit, step, recipient, subject, filled, notAfter, tries, doubts);
    }

    /** Without recipient and words: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
