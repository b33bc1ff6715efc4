package dev.callout.notification;

import dev.callout.time.Window;
import java.time.Duration;
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
    private static final Duration NEWS_LASTS = Duration.ofDays(3);

    Occasion {
        values = Map.copyOf(values);
    }

    /** Something new in the step's usual words, of interest for a few days. */
    static Occasion news(Step step, String threshold, Instant now) {
        return new Occasion(step, threshold, null, null, null, null, now.plus(NEWS_LASTS), Map.of());
    }

    /** The same in other words, by their key. */
    Occasion inWords(String other) {
        return new Occasion(step, threshold, other, window, promise, dueAt, notAfter, values);
    }

    Occasion about(Window other) {
        return new Occasion(step, threshold, text, other, promise, dueAt, notAfter, values);
    }

    Occasion with(Map<String, String> others) {
        return new Occasion(step, threshold, text, window, promise, dueAt, notAfter, others);
    }

    String textKey() {
        return (text == null ? step.key() : text) + ".text";
    }

    String subjectKey() {
        return step.key() + ".subject";
    }
}
