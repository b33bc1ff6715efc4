package dev.callout.technician;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies a shift. */
public record ShiftId(UUID value) {
    public static ShiftId fresh(Clock clock) {
        return new ShiftId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static ShiftId of(String text) {
        return new ShiftId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
