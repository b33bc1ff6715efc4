package dev.callout.desk.telling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to be told, or was.
 *
 * @param facts what the text is filled with, by name
 * @param failure why it could not be told
 * @param insteadOf the telling that could not be sent, where somebody calls in its place; null: in no other's place
 */
public record Telling(
        UUID id,
        int version,
        About about,
        Subject subject,
        Addressee to,
        Map<String, String> facts,
        State state,
        Instant askedAt,
        @Nullable Instant toldAt,
        @Nullable String failure,
        @Nullable UUID insteadOf) {
    public Telling {
        facts = Map.copyOf(facts);
    }

    /** Where it stands. */
    public enum State {
        TO_TELL,
        TOLD,
        FAILED,

        /** Something newer was told in its place. */
        OVERTAKEN
    }

    /** Without the facts: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Telling[" + id + " " + subject + "]";
    }
}
