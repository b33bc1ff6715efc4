package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.error.Issues;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads one YAML file into a JSON tree and remembers the line of every node. Works on the parser's events, so that nothing is
 * ever expanded. Anchors, aliases, tags, merge keys, keys given twice and second documents are noted as faults and left out;
 * text that is not YAML ends the reading. Plain words are read as in YAML 1.2: {@code no} and {@code on} are texts,
 * {@code 10:30} is no number.
 */
final class YamlFile {
    /** Codes of faults that lead to a value being left out. */
    static final Set<String> MARKUP_CODES = Set.of("anchor", "tag");

    private static final int DEEPEST = 12;
    private static final int MOST_BYTES = 1_000_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String name;
    private final String rootPointer;
    private final Map<String, String> places;
    private final Issues issues;

    /**
     * @param name for places, e.g. {@code calendars.yaml}
     * @param rootPointer JSON pointer of the file's content within the whole rulebook
     * @param places gets {@code name:line} by JSON pointer
     */
    YamlFile(String name, String rootPointer, Map<String, String> places, Issues issues) {
        this.name = name;
        this.rootPointer = rootPointer;
        this.places = places;
        this.issues = issues;
    }

    /** The file's content, an empty object for an empty file; null where it cannot be read at all, which is noted. */
    @Nullable
    JsonNode read(byte[] content) {
        places.put(rootPointer, name + ":1");
        String text = decoded(content);
        if (text == null) {
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        try {
            return document(new Yaml(options).parse(new StringReader(text)).iterator());
        } catch (MarkedYAMLException refused) {
            Mark mark = refused.getProblemMark() == null ? refused.getContextMark() : refused.getProblemMark();
            String problem = refused.getProblem() == null ? "not understood" : refused.getProblem();
            fault("not-yaml", rootPointer, mark, "Not readable as YAML: " + problem + ".", remedy(problem));
        } catch (YAMLException refused) {
            String message = "Not readable as YAML: " + refused.getMessage();
            fault("not-yaml", rootPointer, null, message, "Save the file as plain UTF-8 text.");
        }
        return null;
    }

    private JsonNode document(Iterator<Event> events) {
        events.next();
        Event first = events.next();
        if (first.is(Event.ID.StreamEnd)) {
            return NODES.objectNode();
        }
        JsonNode root = node(events.next(), events, rootPointer, 0);
        events.next();
        Event last = events.next();
        if (!last.is(Event.ID.StreamEnd)) {
            String help = "Remove the line '---' and join what follows, or delete it.";
            fault("second-document", rootPointer, last.getStartMark(), "A second document begins here.", help);
        }
        return root.isNull() ? NODES.objectNode() : root;
    }

    private JsonNode node(Event event, Iterator<Event> events, String pointer, int depth) {
        places.putIfAbsent(pointer, place(event.getStartMark()));
        refuseMarkup(event, pointer);
        if (event instanceof ScalarEvent scalar) {
            return YamlScalar.read(scalar.getValue(), scalar.isPlain());
        }
        if (event instanceof AliasEvent) {
            return NODES.nullNode();
        }
        if (depth == DEEPEST) {
            throw new YAMLException("nested too deeply at " + pointer);
        }
        return event instanceof MappingStartEvent
                ? mapping(events, pointer, depth + 1)
                : sequence(events, pointer, depth + 1);
    }

    private ObjectNode mapping(Iterator<Event> events, String pointer, int depth) {
        ObjectNode object = NODES.objectNode();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            String key = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
            String child = pointer + '/' + key.replace("~", "~0").replace("/", "~1");
            refuseMarkup(event, child);
            if (key.isBlank() || key.equals("<<")) {
                fault("not-a-key", pointer, event.getStartMark(), "A key must be a word.", "Write 'key: value'.");
                node(event, events, child, depth);
                node(events.next(), events, child, depth);
            } else if (object.has(key)) {
                String message = "The key '" + key + "' is given a second time, first at " + places.get(child) + ".";
                fault("duplicate-key", child, event.getStartMark(), message, "Keep one of the two.");
                node(events.next(), events, child, depth);
            } else {
                places.put(child, place(event.getStartMark()));
                object.set(key, node(events.next(), events, child, depth));
            }
        }
        return object;
    }

    private ArrayNode sequence(Iterator<Event> events, String pointer, int depth) {
        ArrayNode array = NODES.arrayNode();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            array.add(node(event, events, pointer + '/' + array.size(), depth));
        }
        return array;
    }

    private void refuseMarkup(Event event, String pointer) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            String what = event instanceof AliasEvent ? "alias '*" : "anchor '&";
            String message = "The " + what + node.getAnchor() + "' is not read.";
            fault("anchor", pointer, event.getStartMark(), message, "Write the value out.");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            String message = "The tag '" + tag + "' is not read.";
            fault("tag", pointer, event.getStartMark(), message, "Remove the word that begins with '!'.");
        }
    }

    private @Nullable String decoded(byte[] content) {
        if (content.length > MOST_BYTES) {
            fault("file-too-large", rootPointer, null, "The file is larger than 1 MB.", "Remove what is not needed.");
            return null;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException refused) {
            String help = "Save the file with the encoding UTF-8.";
            fault("not-utf-8", rootPointer, null, "The file is not UTF-8 text.", help);
            return null;
        }
    }

    private void fault(String code, String pointer, @Nullable Mark mark, String message, String help) {
        Issues here = new Issues(any -> mark == null ? name + ":1" : place(mark));
        here.add(code, pointer, null, message, help);
        issues.addAll(here);
    }

    private String place(Mark mark) {
        return name + ':' + (mark.getLine() + 1);
    }

    private static String remedy(String problem) {
        return problem.contains("TAB")
                ? "Indent with spaces: YAML allows no tabs there."
                : "Check indentation, colons, quotes and brackets of this line and of the one before.";
    }
}
