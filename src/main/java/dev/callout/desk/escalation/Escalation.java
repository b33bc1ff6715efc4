package dev.callout.desk.escalation;

import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.About;
import dev.callout.desk.telling.Addressee;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An escalation as it stands. */
public record Escalation(
        UUID id,
        int version,
        Reference reference,
        State state,
        Subject subject,
        Addressee raisedBy,
        Steps steps,
        @Nullable String contactPerson,
        Duration updateEvery) {
    /** Where it stands. */
    public enum State {
        NOT_BEGUN,
        BEGUN,
        CLOSED
    }

    /** The two sides that close it. */
    public enum Side {
        OURS,
        THEIRS
    }

    /** @param number of the case or order that it is about */
    public record Subject(String number, String product, Ground ground) {}

    /** What has been done so far, and when; null: not yet. */
    public record Steps(
            Instant askedAt,
            @Nullable Instant writtenAt,
            @Nullable Instant phonedAt,
            @Nullable Instant begunAt,
            @Nullable Instant closedByUsAt,
            @Nullable Instant closedByThemAt) {}

    About about() {
        return new About(About.Kind.ESCALATION, id);
    }
}
