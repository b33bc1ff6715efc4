package dev.callout.web;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.progress.ProgressEvent.Details;
import dev.callout.progress.ProgressEvent.Kind;
import org.jspecify.annotations.Nullable;

/** What a form of a technician's day reports; fields that were left empty say nothing, and what is out of bounds is refused. */
record FormReport(Kind kind, Details details) {
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NUMBER = 9;
    private static final int LONGEST_FAULT = 60;
    private static final int MOST_MINUTES = 24 * 60;

    /** A picture of a few strokes; what is longer was not drawn on our page. */
    private static final int LONGEST_SIGNATURE = 300_000;

    static FormReport of(FieldPage.Form form) {
        Kind kind = kind(form);
        String signature = text(form.signature, LONGEST_SIGNATURE);
        return kind == Kind.NOT_DONE
                ? new FormReport(kind, new Details(reason(form), null, null, null, null))
                : new FormReport(
                        kind,
                        new Details(null, minutes(form.minutes), text(form.fault, LONGEST_FAULT), signature, null));
    }

    static Kind kind(FieldPage.Form form) {
        try {
            return Kind.valueOf(form.event == null ? "" : form.event);
        } catch (IllegalArgumentException unknown) {
            throw new Refused(ErrorCode.BAD_REQUEST, "There is no such report.");
        }
    }

    /** Own words count where there are some; else the reason that was chosen. */
    private static @Nullable String reason(FieldPage.Form form) {
        String words = text(form.words, LONGEST_WORDS);
        return words == null ? text(form.reason, LONGEST_WORDS) : words;
    }

    private static @Nullable Integer minutes(@Nullable String text) {
        String given = text(text, LONGEST_NUMBER);
        if (given == null) {
            return null;
        }
        try {
            int minutes = Integer.parseInt(given);
            if (minutes >= 0 && minutes <= MOST_MINUTES) {
                return minutes;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new Refused(ErrorCode.NOT_ALLOWED, "Minutes are a whole number up to " + MOST_MINUTES + ".");
    }

    private static @Nullable String text(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            throw new Refused(ErrorCode.NOT_ALLOWED, "Longer than " + longest + " characters.");
        }
        return text.strip();
    }
}
