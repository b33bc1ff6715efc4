package dev.callout.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.error.Issue;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was entered on a page, and what is wrong with it. Fields are named by their place in the document that the calls
 * read, with points: {@code contact.name}; so every fault has its field. Immutable.
 */
final class Form {
    static final Form EMPTY = new Form(Map.of(), List.of());

    /** What was entered is not good (RFC 9110). */
    static final Response.StatusType REFUSED = new Response.StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    };

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> entered;
    private final List<Fault> faults;

    private Form(Map<String, String> entered, List<Fault> faults) {
        this.entered = Map.copyOf(entered);
        this.faults = List.copyOf(faults);
    }

    /** Something that is wrong with a field. */
    record Fault(String field, String code) {}

    static Form of(@Nullable MultivaluedMap<String, String> sent) {
        Map<String, String> entered = new LinkedHashMap<>();
        if (sent != null) {
            sent.keySet().forEach(name -> entered.put(name, String.valueOf(sent.getFirst(name))));
        }
        return new Form(entered, List.of());
    }

    /** With a field filled in; a null leaves it as it is. */
    Form with(String field, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(entered);
        more.put(field, value);
        return new Form(more, faults);
    }

    /** With a field filled in where nothing was entered for it, not even that it is to be empty. */
    Form usually(String field, @Nullable String value) {
        return entered.containsKey(field) ? this : with(field, value);
    }

    /** Without what must not be sent back. */
    Form without(String field) {
        Map<String, String> less = new LinkedHashMap<>(entered);
        less.remove(field);
        return new Form(less, faults);
    }

    /** What is in some of the fields, by the names of a document. */
    Form named(Map<String, String> fields) {
        Map<String, String> renamed = new LinkedHashMap<>();
        fields.forEach((name, field) -> renamed.put(name, value(field)));
        return new Form(renamed, List.of());
    }

    static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** With what was found wrong by whoever read it. */
    Form refused(List<Issue> issues) {
        List<Fault> found = new ArrayList<>(faults);
        for (Issue issue : issues) {
            String field = issue.pointer().isEmpty()
                    ? ""
                    : issue.pointer().substring(1).replace('/', '.');
            found.add(new Fault(field, issue.code()));
        }
        return new Form(entered, found);
    }

    /** With a fault that was found here. */
    Form fault(String field, String code) {
        List<Fault> found = new ArrayList<>(faults);
        found.add(new Fault(field, code));
        return new Form(entered, found);
    }

    /** Faults of fields named so are shown where another field is. */
    Form shownAt(Map<String, String> fields) {
        return new Form(
                entered,
                faults.stream()
                        .map(fault -> new Fault(fields.getOrDefault(fault.field(), fault.field()), fault.code()))
                        .toList());
    }

    /** Without what was found wrong in some fields, where that only follows from other faults. */
    Form forgiving(Collection<String> fields) {
        return new Form(
                entered,
                faults.stream().filter(fault -> !fields.contains(fault.field())).toList());
    }

    /** What is in a field; empty where there is nothing. */
    public String value(String field) {
        return entered.getOrDefault(field, "").strip();
    }

    public boolean has(String field) {
        return !value(field).isEmpty();
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    public @Nullable Fault fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The field of the first fault; empty where it belongs to none. */
    public String first() {
        return faults.isEmpty() ? "" : faults.get(0).field();
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Some fields as the JSON object that the calls take, blank ones left out; boxes that are ticked are {@code true}. */
    byte[] json(Collection<String> fields, Collection<String> boxes) {
        return bytes(tree(fields, boxes));
    }

    ObjectNode tree(Collection<String> fields, Collection<String> boxes) {
        ObjectNode root = JSON.createObjectNode();
        for (String field : fields) {
            ObjectNode parent = parent(root, field);
            if (has(field)) {
                parent.put(last(field), value(field));
            }
        }
        boxes.forEach(field -> parent(root, field).put(last(field), has(field)));
        return root;
    }

    /** What is no number is handed on as it is, to be refused by whoever reads it. */
    static void number(ObjectNode to, String name, String text) {
        if (text.matches("-?\\d{1,9}")) {
            to.put(name, Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            to.put(name, text);
        }
    }

    static byte[] bytes(ObjectNode root) {
        try {
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode parent(ObjectNode root, String field) {
        ObjectNode node = root;
        String[] names = field.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            node = node.withObjectProperty(String.valueOf(names[i]));
        }
        return node;
    }

    private static String last(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }

    /** Without what was entered: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Form" + entered.keySet();
    }
}
