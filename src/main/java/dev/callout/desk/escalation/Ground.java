package dev.callout.desk.escalation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be escalated. */
public enum Ground {
    /** Something that was agreed about an order is not kept to. */
    NOT_AS_AGREED,
    /** A delivery is past the time that was agreed, or came after it. */
    LATE,
    /** What was delivered or repaired is still not good. */
    STILL_FAULTY,
    /** Nothing can be ordered: the portal has stood still for too long. */
    PORTAL_STOP;

    /**
     * What is known of an order or case.
     *
     * @param agreedBy until when it was agreed to be done; null: nothing was agreed
     * @param deliveredAt when it was done; null: it is not
     */
    record Dates(@Nullable Instant agreedBy, @Nullable Instant deliveredAt) {}

    /**
     * Whether the dates bear it out.
     *
     * @param portalStopped whether the portal has stood still for longer than the rulebook's limit
     * @return why not; empty where they do
     */
    Optional<String> refusal(Dates dates, Instant now, boolean portalStopped) {
        Instant agreed = dates.agreedBy();
        Instant delivered = dates.deliveredAt();
        return switch (this) {
            case NOT_AS_AGREED -> unless(agreed != null, "Nothing was agreed about it.");
            case LATE -> {
                Instant until = delivered == null ? now : delivered;
                yield agreed == null
                        ? Optional.of("No date was agreed for it.")
                        : unless(until.isAfter(agreed), "It is not past the date that was agreed: " + agreed + ".");
            }
            case STILL_FAULTY -> unless(delivered != null, "Nothing was delivered or repaired yet.");
            case PORTAL_STOP -> unless(portalStopped, "The portal has not stood still for long enough.");
        };
    }

    private static Optional<String> unless(boolean borneOut, String otherwise) {
        return borneOut ? Optional.empty() : Optional.of(otherwise);
    }
}
