package dev.callout.call;

import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads parts of a call's address. */
public final class Queries {
    private Queries() {}

    /**
     * Reads a query parameter.
     *
     * @param parser refuses by an exception
     * @throws Refused as a bad request that names the parameter
     */
    public static <T> Optional<T> read(
            String name, @Nullable String text, String expected, Function<String, T> parser) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | IllegalArgumentException refused) {
            throw bad(name, "Expected " + expected + ".");
        }
    }

    public static Optional<LocalDate> date(String name, @Nullable String text) {
        return read(name, text, "a date such as 2026-11-23", LocalDate::parse);
    }

    public static Refused bad(String parameter, String message) {
        return new Refused(
                ErrorCode.BAD_REQUEST, "Parameter '" + parameter + "': " + message, Map.of("parameter", parameter));
    }

    /**
     * Reads an id in a path: what is no id names nothing.
     *
     * @throws NotFound where the text is no id
     */
    public static <I> I id(String what, String text, Function<String, I> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound(what);
        }
    }
}
