package dev.callout.promise;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies a promise. */
public record PromiseId(UUID value) {
    public static PromiseId fresh(Clock clock) {
        return new PromiseId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static PromiseId of(String text) {
        return new PromiseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
