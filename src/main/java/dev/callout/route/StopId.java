package dev.callout.route;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies a published stop. */
public record StopId(UUID value) {
    public static StopId fresh(Clock clock) {
        return new StopId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static StopId of(String text) {
        return new StopId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
