package dev.callout.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.error.Issues;
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
public final class Fields extends Values {
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
    @Override
    public void fault(String field, String code, @Nullable Object found, String message, @Nullable String help) {
        issues.add(code, pointer(field), found, message, help);
    }

    public boolean has(String field) {
        return find(field) != null;
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
                issues.add("wrong-type", pointer(field) + '/' + i, value.get(i), "Expected a text.", null);
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
    @Override
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
    @Override
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
}
