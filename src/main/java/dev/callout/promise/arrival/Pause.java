package dev.callout.promise.arrival;

import java.time.Instant;

/**
 * Something other than a visit between two stops: a break, or an absence. It begins when the stop before has ended, but
 * not before {@code notBefore}. An absence is told by its end and no seconds.
 */
public record Pause(Instant notBefore, int seconds) {
    public Pause {
        if (seconds < 0) {
            throw new IllegalArgumentException("A pause cannot last " + seconds + " s");
        }
    }
}
