package dev.callout.technician;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies a technician. */
public record TechnicianId(UUID value) {
    public static TechnicianId fresh(Clock clock) {
        return new TechnicianId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static TechnicianId of(String text) {
        return new TechnicianId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
