package dev.callout.desk;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies a case. */
public record CaseId(UUID value) {
    public static CaseId fresh(Clock clock) {
        return new CaseId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
