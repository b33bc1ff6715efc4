package dev.callout.planning.problem;

import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import dev.callout.error.Issues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids that a problem declares and the places that speak of them; all are compared when everything has been read. */
final class References {
    /** What an id belongs to, as people call it. */
    enum Kind {
        LOCATION("location"),
        PERMITTED_HOURS("permitted hours"),
        TECHNICIAN("technician"),
        SHIFT("shift"),
        VISIT("visit"),
        RULE("rule");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** Beyond so many known ids a misspelt one is not compared with all. */
    private static final int MOST_COMPARED = 2_000;

    private record Mention(Kind kind, String id, String pointer) {}

    private final Map<Kind, Set<String>> declared = new EnumMap<>(Kind.class);
    private final List<Mention> mentions = new ArrayList<>();

    References() {
        for (Kind kind : Kind.values()) {
            declared.put(kind, new LinkedHashSet<>());
        }
    }

    /** Reads and declares the id of an object; a second one of the same kind is a fault. */
    String declare(Kind kind, Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !ids(kind).add(id)) {
            fields.fault("id", "duplicate-id", id, "There is another " + kind.word + " of this id.", null);
        }
        return id;
    }

    void declareAll(Kind kind, Set<String> ids) {
        ids(kind).addAll(ids);
    }

    void mention(Kind kind, String id, String pointer) {
        if (!id.isEmpty()) {
            mentions.add(new Mention(kind, id, pointer));
        }
    }

    /** Notes every mention of an id that nothing has. */
    void check(Issues issues) {
        for (Mention mention : mentions) {
            Set<String> known = ids(mention.kind);
            if (!known.contains(mention.id)) {
                String help = known.size() > MOST_COMPARED ? null : Nearest.to(mention.id, known);
                issues.add(
                        "unknown-reference",
                        mention.pointer,
                        mention.id,
                        "There is no such " + mention.kind.word + ".",
                        help);
            }
        }
    }

    private Set<String> ids(Kind kind) {
        return declared.getOrDefault(kind, Set.of());
    }
}
