package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.error.Issues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rulebook's files as one tree, with the place of every node. */
final class RulebookText {
    private static final int VERSION_LETTERS = 16;

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> places = new HashMap<>();
    private final Set<RulebookFile> unreadable = EnumSet.noneOf(RulebookFile.class);
    private final Issues issues = new Issues(this::place);

    /** @param contents of the files that are there */
    RulebookText(Map<RulebookFile, byte[]> contents) {
        for (RulebookFile file : RulebookFile.values()) {
            byte[] content = contents.get(file);
            String pointer = '/' + file.section();
            places.put(pointer, file.fileName());
            if (content == null) {
                missing(file, pointer);
                continue;
            }
            JsonNode section = new YamlFile(file.fileName(), pointer, places, issues).read(content);
            if (section != null && section.isObject()) {
                root.set(file.section(), section);
            } else {
                unreadable.add(file);
            }
            if (section != null && !section.isObject()) {
                issues.add("wrong-type", pointer, section, "Expected 'key: value' lines.", "See README.md.");
            }
        }
    }

    ObjectNode root() {
        return root;
    }

    Issues issues() {
        return issues;
    }

    boolean isReadable(RulebookFile file) {
        return !unreadable.contains(file);
    }

    boolean hasFaultIn(RulebookFile file) {
        return issues.list().stream().anyMatch(issue -> issue.pointer().startsWith('/' + file.section() + '/'));
    }

    /** The first letters of the content's SHA-256; comments, layout and the order of keys do not count. */
    String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(sorted(root).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, VERSION_LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java knows SHA-256", impossible);
        }
    }

    private void missing(RulebookFile file, String pointer) {
        if (file.required()) {
            String help = "Write it: " + file.about() + "; README.md lists what it holds.";
            issues.add("missing-file", pointer, null, "The file " + file.fileName() + " is missing.", help);
            unreadable.add(file);
        } else {
            root.set(file.section(), JsonNodeFactory.instance.objectNode());
        }
    }

    /** File and line of a node, or of the nearest one around it for what is missing. */
    private @Nullable String place(String pointer) {
        String at = pointer;
        while (!places.containsKey(at) && at.contains("/")) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return places.get(at);
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            ObjectNode sorted = JsonNodeFactory.instance.objectNode();
            return sorted.setAll(fields);
        }
        if (node.isArray()) {
            var sorted = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> sorted.add(sorted(element)));
            return sorted;
        }
        return node;
    }
}
