package dev.callout.desk.due;

import dev.callout.desk.telling.About;
import java.time.Instant;

/**
 * An answer that is promised now.
 *
 * @param reference the number under which the customer knows it
 */
public record Owed(String occasion, About about, String reference, Times times, boolean tellIfOpen) {
    /** When it was asked for, when the desk is warned, when it is due. */
    public record Times(Instant askedAt, Instant warnAt, Instant dueAt) {
        public Times {
            if (dueAt.isBefore(askedAt)) {
                throw new IllegalArgumentException("An answer cannot be due before it was asked for");
            }
        }
    }
}
