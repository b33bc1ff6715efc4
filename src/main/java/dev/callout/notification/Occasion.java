package dev.callout.notification;

import dev.callout.time.Window;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer is to be told, before it is known how.
 *
 * @param threshold what it tells of: each is told once
 * @param text the key of its words, where they differ from the step's usual ones; null: the usual
 * @param window that it speaks of; null: of none
 * @param dueAt not to be told before; null: now
 * @param notAfter useless afterwards
 * @param values words that are known already, by their place in the text
 */
record Occasion(
        Step step,
        String threshold,
        @Nullable String text,
        @Nullable Window window,
        @Nullable UUID promise,
        @Nullable Instant dueAt,
        Instant notAfter,
        Map<String, String> values) {
    Occasion {
        values = Map.copyOf(values);
    }

    String textKey() {
        return (text == null ? step.key() : text) + ".text";
    }

    String subjectKey() {
        return step.key() + ".subject";
    }
}
