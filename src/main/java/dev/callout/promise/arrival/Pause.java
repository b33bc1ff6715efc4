package dev.callout.promise.arrival;

import java.time.Instant;

/**
 * Something other than a visit between two stops: a break, or an absence. It does not begin before {@code notBefore}. An
 * absence is told by its end and no seconds.
 *
 * @param atDoor whether it is taken after the drive, at the next stop's door, rather than before the drive
 */
public record Pause(Instant notBefore, int seconds, boolean atDoor) {
    public Pause {
        if (seconds < 0) {
            throw new IllegalArgumentException("A pause cannot last " + seconds + " s");
        }
    }

    /** Taken before driving on. */
    public Pause(Instant notBefore, int seconds) {
        this(notBefore, seconds, false);
    }
}
