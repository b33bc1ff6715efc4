package dev.callout.technician;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies an absence. */
public record AbsenceId(UUID value) {
    public static AbsenceId fresh(Clock clock) {
        return new AbsenceId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static AbsenceId of(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
