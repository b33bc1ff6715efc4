package dev.callout.settlement;

import dev.callout.database.UuidV7;
import java.time.Clock;
import java.util.UUID;

/** Identifies a charge. */
public record ChargeId(UUID value) {
    public static ChargeId fresh(Clock clock) {
        return new ChargeId(UuidV7.at(clock.instant()));
    }

    /** @throws IllegalArgumentException where the text is no id */
    public static ChargeId of(String text) {
        return new ChargeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
