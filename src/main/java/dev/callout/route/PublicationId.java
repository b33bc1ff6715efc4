package dev.callout.route;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies a publication. */
public record PublicationId(UUID value) {
    public static PublicationId fresh(Clock clock) {
        return new PublicationId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static PublicationId of(String text) {
        return new PublicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
