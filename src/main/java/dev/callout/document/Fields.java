package dev.callout.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.error.Issues;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of a document, read field by field. A fault is noted in the {@link Issues} and reading goes on with a
 * harmless stand-in, so that a reader sees every fault of a document at once; who reads must call
 * {@link Issues#throwIfAny} before using what was read. Fields that nobody asked for are faults too: see
 * {@link #refuseUnknown}. Nested objects are checked for unknown fields by the methods that read them.
 */
public final class Fields {
    private final JsonNode node;
    private final String pointer;
    private final Issues issues;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode node, String pointer, Issues issues) {
        this.node = node;
        this.pointer = pointer;
        this.issues = issues;
    }

    /** The JSON pointer of this object. */
    public String pointer() {
        return pointer;
    }

    /** The JSON pointer of one of its fields. */
    public String pointer(String field) {
        return pointer + '/' + field.replace("~", "~0").replace("/", "~1");
    }

    public Issues issues() {
        return issues;
    }

    /** Notes a fault of a field beyond its type, e.g. a reference to nothing. */
    public void fault(String field, String code, @Nullable Object found, String message, @Nullable String help) {
        issues.add(code, pointer(field), found, message, help);
    }

    public boolean has(String field) {
        return find(field) != null;
    }

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

    /** A nested object; null where absent or at fault. */
    public <T> @Nullable T findObject(String field, Function<Fields, T> reader) {
        JsonNode value = find(field);
        return value == null ? null : objectAt(value, pointer(field), reader);
    }

    /** A list of objects; empty where absent. Elements at fault are left out. */
    public <T> List<T> list(String field, Function<Fields, ? extends @Nullable T> reader) {
        List<T> result = new ArrayList<>();
        JsonNode value = findArray(field);
        for (int i = 0; value != null && i < value.size(); i++) {
            T element = objectAt(value.get(i), pointer(field) + '/' + i, reader);
            if (element != null) {
                result.add(element);
            }
        }
        return result;
    }

    /** A list of texts; empty where absent. */
    public List<String> texts(String field) {
        List<String> result = new ArrayList<>();
        JsonNode value = findArray(field);
        for (int i = 0; value != null && i < value.size(); i++) {
            if (value.get(i).isTextual() && !value.get(i).textValue().isBlank()) {
                result.add(value.get(i).textValue());
            } else {
                wrongType(field + '/' + i, value.get(i), "a text");
            }
        }
        return result;
    }

    /** A map of objects by key, in the document's order; empty where absent. */
    public <T> Map<String, T> map(String field, Function<Fields, ? extends @Nullable T> reader) {
        Map<String, T> result = new LinkedHashMap<>();
        JsonNode value = find(field);
        if (value != null && !value.isObject()) {
            wrongType(field, value, "an object");
            return result;
        }
        Fields entries = value == null ? null : new Fields(value, pointer(field), issues);
        for (String key : entries == null ? Set.<String>of() : entries.names()) {
            T entry = entries == null ? null : entries.findObject(key, reader);
            if (entry != null) {
                result.put(key, entry);
            }
        }
        return result;
    }

    /** The names of all fields, in the document's order: for objects whose keys are free. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The raw node of a field, for shapes that this class does not know; null where absent. Counts as asked for. */
    public @Nullable JsonNode find(String field) {
        asked.add(field);
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    /** An array of a field; null where absent or at fault. */
    public @Nullable JsonNode findArray(String field) {
        JsonNode value = find(field);
        if (value != null && !value.isArray()) {
            wrongType(field, value, "a list");
            return null;
        }
        return value;
    }

    /** Whether a required field is there; notes its absence. */
    public boolean require(String field) {
        if (find(field) == null) {
            fault(field, "missing-field", null, "The field is required.", null);
            return false;
        }
        return true;
    }

    /** Notes every field that nobody asked for. */
    public void refuseUnknown() {
        for (String name : names()) {
            if (!asked.contains(name)) {
                String near = Nearest.to(name, asked);
                String known = asked.isEmpty() ? null : "Known here: " + String.join(", ", new TreeSet<>(asked)) + ".";
                String help = near != null ? near : known;
                fault(name, "unknown-field", name, "There is no such field here.", help);
            }
        }
    }

    private <T> @Nullable T objectAt(JsonNode value, String at, Function<Fields, ? extends @Nullable T> reader) {
        if (!value.isObject()) {
            issues.add("wrong-type", at, value, "Expected an object.", null);
            return null;
        }
        Fields fields = new Fields(value, at, issues);
        T result = reader.apply(fields);
        fields.refuseUnknown();
        return result;
    }

    private void wrongType(String field, JsonNode value, String expected) {
        issues.add("wrong-type", pointer + '/' + field, value, "Expected " + expected + ".", null);
    }

    private void outOfRange(String field, JsonNode value, Object least, Object most) {
        fault(field, "out-of-range", value, "Must lie between " + least + " and " + most + ".", null);
    }
}
