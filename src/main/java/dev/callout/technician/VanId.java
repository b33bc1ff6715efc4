package dev.callout.technician;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies a van. */
public record VanId(UUID value) {
    public static VanId fresh(Clock clock) {
        return new VanId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static VanId of(String text) {
        return new VanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
