package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One value that an operator can set: how it is read, what it means, what holds where it is not set. The reader and the
 * configuration reference both go by it. Immutable.
 *
 * @param expected what a value looks like, with unit and bounds, as in "whole number, 1 to 5"
 * @param example how it is written in the file
 * @param meaning one sentence for a dispatcher
 * @param otherwise what holds where it is not set; null where it must be set
 * @param standIn what is handed on where the value is at fault, so that reading can go on
 */
record Knob<T>(
        String key,
        String expected,
        String example,
        String meaning,
        @Nullable T otherwise,
        T standIn,
        Parser<T> parser) {

    /** Refuses a value by an exception whose message is shown to the operator. */
    interface Parser<T> {
        T parse(JsonNode value);
    }

    /** A value of the right shape that is not allowed. */
    static final class OutOfRange extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
    }

    static Knob<String> text(String key, String example, String meaning) {
        return new Knob<>(key, "text", example, meaning, null, "", Knob::textOf);
    }

    static Knob<Integer> whole(
            String key, int least, int most, @Nullable Integer otherwise, String unit, String meaning) {
        String expected = "whole number" + (unit.isEmpty() ? "" : " of " + unit) + ", " + least + " to " + most;
        String example = String.valueOf(otherwise == null ? least : otherwise);
        return new Knob<>(key, expected, example, meaning, otherwise, least, value -> {
            if (!value.isIntegralNumber()) {
                throw new IllegalArgumentException();
            }
            if (!value.canConvertToInt()) {
                throw new OutOfRange();
            }
            return within(value.intValue(), least, most);
        });
    }

    static Knob<Double> share(String key, double least, double most, double otherwise, String meaning) {
        String expected = "number, " + least + " to " + most;
        return new Knob<>(key, expected, String.valueOf(otherwise), meaning, otherwise, otherwise, value -> {
            if (!value.isNumber()) {
                throw new IllegalArgumentException();
            }
            return within(value.doubleValue(), least, most);
        });
    }

    /** A number that is never made binary floating point. */
    static Knob<BigDecimal> decimal(
            String key,
            BigDecimal least,
            BigDecimal most,
            int decimals,
            @Nullable BigDecimal otherwise,
            String unit,
            String meaning) {
        String expected = unit + " with at most " + decimals + " decimals, " + least + " to " + most;
        return new Knob<>(key, expected, most.min(BigDecimal.TEN).toString(), meaning, otherwise, least, value -> {
            if (!value.isNumber() || value.decimalValue().stripTrailingZeros().scale() > decimals) {
                throw new IllegalArgumentException();
            }
            return within(value.decimalValue(), least, most);
        });
    }

    static Knob<Duration> duration(
            String key, Duration least, Duration most, @Nullable Duration otherwise, String meaning) {
        String expected = "duration, " + least + " to " + most;
        String example = String.valueOf(otherwise == null ? "PT45M" : otherwise);
        return new Knob<>(key, expected, example, meaning, otherwise, least, value -> {
            Duration duration = Duration.parse(textOf(value));
            if (!duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))) {
                throw new IllegalArgumentException();
            }
            return within(duration, least, most);
        });
    }

    static Knob<Boolean> flag(String key, boolean otherwise, String meaning) {
        String example = String.valueOf(otherwise);
        return new Knob<>(key, "true or false", example, meaning, otherwise, otherwise, value -> {
            if (!value.isBoolean()) {
                throw new IllegalArgumentException();
            }
            return value.booleanValue();
        });
    }

    /** Some of a list of words, each at most once, at least one. */
    static Knob<List<String>> words(String key, List<String> known, List<String> otherwise, String meaning) {
        String expected = "list of one or more of " + String.join(", ", known);
        return new Knob<>(key, expected, String.valueOf(otherwise), meaning, otherwise, otherwise, value -> {
            List<String> words = new ArrayList<>();
            value.forEach(word -> words.add(word.asText()));
            if (!value.isArray() || words.isEmpty() || Set.copyOf(words).size() < words.size()) {
                throw new IllegalArgumentException();
            }
            if (!known.containsAll(words)) {
                throw new IllegalArgumentException();
            }
            return List.copyOf(words);
        });
    }

    /** @param reader refuses a text by an exception */
    static <T> Knob<T> of(
            String key,
            String expected,
            String example,
            String meaning,
            @Nullable T otherwise,
            T standIn,
            Function<String, T> reader) {
        return new Knob<>(key, expected, example, meaning, otherwise, standIn, value -> reader.apply(textOf(value)));
    }

    /** The value, its default, or after noting a fault the stand-in. */
    T read(Fields fields) {
        JsonNode value = fields.find(key);
        if (value == null) {
            if (otherwise == null) {
                fields.fault(key, "missing-field", null, "'" + key + "' must be set.", help());
                return standIn;
            }
            return otherwise;
        }
        String found = value.isTextual() ? value.textValue() : value.toString();
        try {
            return parser.parse(value);
        } catch (OutOfRange refused) {
            fields.fault(key, "out-of-range", found, "Expected: " + expected + ".", help());
        } catch (DateTimeException | IllegalArgumentException refused) {
            fields.fault(key, "not-understood", found, "Expected: " + expected + ".", help());
        }
        return standIn;
    }

    private String help() {
        return "For example '" + key + ": " + example + "': " + meaning;
    }

    private static String textOf(JsonNode value) {
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new IllegalArgumentException();
        }
        return value.textValue().strip();
    }

    private static <C extends Comparable<C>> C within(C value, C least, C most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new OutOfRange();
        }
        return value;
    }
}
