package dev.callout.error;

import org.jspecify.annotations.Nullable;

/**
 * One fault in what was given to us.
 *
 * @param code stable kebab-case code, e.g. {@code unknown-field}
 * @param pointer RFC 6901 JSON pointer into the document, "" for the whole; for tables {@code /row/column}
 * @param found the value found, shortened; null where nothing was found
 * @param message one sentence that says what is wrong
 * @param help what might help; null where the message says it all
 * @param place file and line, e.g. {@code work-kinds.yaml:12}; null where the pointer is enough
 */
public record Issue(
        String code,
        String pointer,
        @Nullable String found,
        String message,
        @Nullable String help,
        @Nullable String place) {}
