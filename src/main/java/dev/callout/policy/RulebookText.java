package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.error.Issues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
            places.put(pointer, file.fileName() + ":1");
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

    /**
     * Throws all faults in the order of files and lines, each with a remedy; does nothing where there is none.
     *
     * @throws InvalidInput with every fault
     */
    void refuseFaults() {
        // What was left out because of markup is not also missing or of a wrong type.
        Set<String> markedUp = issues.list().stream()
                .filter(issue -> YamlFile.MARKUP_CODES.contains(issue.code()))
                .map(Issue::pointer)
                .collect(Collectors.toSet());
        List<Issue> faults = issues.list().stream()
                .filter(issue -> !markedUp.contains(issue.pointer()) || YamlFile.MARKUP_CODES.contains(issue.code()))
                .map(RulebookText::withHelp)
                .sorted(Comparator.comparingInt(RulebookText::fileOf).thenComparingInt(RulebookText::lineOf))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput("rulebook", faults);
        }
    }

    private static Issue withHelp(Issue issue) {
        if (issue.help() != null) {
            return issue;
        }
        String help = issue.message().contains("object")
                ? "Write its fields below it, indented, one 'key: value' a line; README.md lists them."
                : issue.message().contains("list")
                        ? "Write its entries below it, each begun with '- '."
                        : "README.md of planner-config tells what is written here.";
        return new Issue(issue.code(), issue.pointer(), issue.found(), issue.message(), help, issue.place());
    }

    private static int fileOf(Issue issue) {
        String place = String.valueOf(issue.place());
        return RulebookFile.fileNames().indexOf(place.substring(0, Math.max(0, place.indexOf(':'))));
    }

    private static int lineOf(Issue issue) {
        String place = String.valueOf(issue.place());
        int colon = place.indexOf(':');
        return colon < 0 ? 0 : Integer.parseInt(place.substring(colon + 1));
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
