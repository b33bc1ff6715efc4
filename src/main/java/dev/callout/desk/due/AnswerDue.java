package dev.callout.desk.due;

import dev.callout.desk.telling.About;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was promised until some time. Immutable: a promise that was made stays, whatever becomes of it.
 *
 * @param occasion what is owed, such as {@code QUESTION} or {@code ESCALATION_UPDATE}
 * @param tellIfOpen whether telling the customer that nothing is solved yet keeps it
 */
public record AnswerDue(
        UUID id,
        String occasion,
        About about,
        String reference,
        Instant askedAt,
        Instant warnAt,
        Instant dueAt,
        boolean tellIfOpen,
        State state,
        @Nullable Instant warnedAt,
        @Nullable Instant settledAt) {
    /** What became of it. */
    public enum State {
        OPEN,
        /** Answered when it was due or before. */
        KEPT,
        /** Not answered when it was due; for good, also where it is answered later. */
        BREACHED,
        /** No answer is owed any more. */
        DROPPED
    }
}
