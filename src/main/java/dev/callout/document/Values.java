package dev.callout.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads single values of an object: texts, numbers, times. What is at fault is noted, and a harmless stand-in is answered. */
abstract class Values {
    /** Notes a fault of a field. */
    abstract void fault(String field, String code, @Nullable Object found, String message, @Nullable String help);

    /** The raw node of a field; null where absent. */
    abstract @Nullable JsonNode find(String field);

    /** Whether a required field is there; notes its absence. */
    abstract boolean require(String field);

    /** The text of a required field, not blank; "" where it is at fault. */
    public String text(String field) {
        String text = require(field) ? findText(field) : null;
        return text == null ? "" : text;
    }

    public String text(String field, String otherwise) {
        String text = findText(field);
        return text == null ? otherwise : text;
    }

    public @Nullable String findText(String field) {
        JsonNode value = find(field);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            wrongType(field, value, "a text");
            return null;
        }
        if (value.textValue().isBlank()) {
            fault(field, "blank-text", value, "The text is blank.", null);
            return null;
        }
        return value.textValue();
    }

    /** A whole number of a required field within bounds (inclusive); the lower bound where it is at fault. */
    public long integer(String field, long least, long most) {
        return require(field) ? integer(field, least, most, least) : least;
    }

    public long integer(String field, long least, long most, long otherwise) {
        JsonNode value = find(field);
        if (value == null) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            wrongType(field, value, "a whole number");
            return otherwise;
        }
        if (value.longValue() < least || value.longValue() > most) {
            outOfRange(field, value, least, most);
            return otherwise;
        }
        return value.longValue();
    }

    /** A number of a required field within bounds (inclusive); the lower bound where it is at fault. */
    public double number(String field, double least, double most) {
        return require(field) ? number(field, least, most, least) : least;
    }

    public double number(String field, double least, double most, double otherwise) {
        JsonNode value = find(field);
        if (value == null) {
            return otherwise;
        }
        if (!value.isNumber()) {
            wrongType(field, value, "a number");
            return otherwise;
        }
        if (!(value.doubleValue() >= least && value.doubleValue() <= most)) {
            outOfRange(field, value, least, most);
            return otherwise;
        }
        return value.doubleValue();
    }

    public boolean flag(String field, boolean otherwise) {
        JsonNode value = find(field);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            wrongType(field, value, "true or false");
            return otherwise;
        }
        return value.booleanValue();
    }

    /** An ISO 8601 instant with offset; the epoch where it is at fault. */
    public Instant instant(String field) {
        Instant instant = require(field) ? findInstant(field) : null;
        return instant == null ? Instant.EPOCH : instant;
    }

    public @Nullable Instant findInstant(String field) {
        return find(
                field,
                "a time with offset such as 2026-11-23T07:00:00+03:00",
                text -> OffsetDateTime.parse(text).toInstant());
    }

    /** An ISO 8601 duration in hours, minutes and seconds, not negative; {@code otherwise} where absent or at fault. */
    public Duration duration(String field, Duration otherwise) {
        Duration duration = findDuration(field);
        return duration == null ? otherwise : duration;
    }

    /** The duration of a required field; zero where it is at fault. */
    public Duration duration(String field) {
        return require(field) ? duration(field, Duration.ZERO) : Duration.ZERO;
    }

    public @Nullable Duration findDuration(String field) {
        Duration duration = find(field, "a duration such as PT45M", Duration::parse);
        if (duration != null && duration.isNegative()) {
            fault(field, "negative-duration", duration, "A duration cannot be negative.", null);
            return null;
        }
        return duration;
    }

    /** One of the constants of an enum, by its exact name; {@code otherwise} where absent or at fault. */
    public <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        E found = find(field, "one of " + List.of(type.getEnumConstants()), text -> Enum.valueOf(type, text));
        return found == null ? otherwise : found;
    }

    /** A text that a parser understands; null where absent or at fault. The parser refuses by an exception. */
    public <T> @Nullable T find(String field, String expected, Function<String, T> parser) {
        String text = findText(field);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException refused) {
            fault(field, "not-understood", text, "Expected " + expected + ".", null);
            return null;
        }
    }

    /** As {@link #find(String, String, Function)}, but its absence is a fault. */
    public <T> T parsed(String field, String expected, T standIn, Function<String, T> parser) {
        T found = require(field) ? find(field, expected, parser) : null;
        return found == null ? standIn : found;
    }

    void wrongType(String field, JsonNode value, String expected) {
        fault(field, "wrong-type", value, "Expected " + expected + ".", null);
    }

    private void outOfRange(String field, JsonNode value, Object least, Object most) {
        fault(field, "out-of-range", value, "Must lie between " + least + " and " + most + ".", null);
    }
}
