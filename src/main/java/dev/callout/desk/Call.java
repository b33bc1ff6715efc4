package dev.callout.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call in which somebody is helped.
 *
 * @param endedAt null: it goes on
 * @param recording the reference of its recording
 * @param said what was said, in short
 */
public record Call(
        UUID id,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String recording,
        @Nullable String said) {

    /** How long it has taken by now. */
    public Duration length(Instant now) {
        return Duration.between(startedAt, endedAt == null ? now : endedAt);
    }

    /** Without its words: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Call[" + id + "]";
    }
}
