package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code emergency.yaml}. */
final class EmergencyFile {
    private static final Knob<List<String>> HOME_KINDS = new Knob<>(
            "homeKinds",
            "list of names from work-kinds.yaml",
            "[fault-repair]",
            "Work that is not done while a state of emergency lasts, unless the switch names other kinds.",
            List.of(),
            List.of(),
            EmergencyFile::texts);

    private static final Knob<String> BECOMES = Knob.of(
            "becomes",
            "name from work-kinds.yaml",
            "equipment-delivery",
            "What a booked visit is turned into, beside help by phone; without it, it is only deferred.",
            "",
            "",
            text -> text);

    static final List<Knob<?>> KNOBS = List.of(HOME_KINDS, BECOMES);

    private final @Nullable Map<String, WorkKind> kinds;

    /** @param kinds by id; null where they could not be read, so that names of them cannot be checked */
    EmergencyFile(@Nullable Map<String, WorkKind> kinds) {
        this.kinds = kinds;
    }

    EmergencyKnobs read(Fields fields) {
        List<String> homeKinds = HOME_KINDS.read(fields);
        for (int i = 0; i < homeKinds.size(); i++) {
            check(fields, "homeKinds/" + i, homeKinds.get(i));
        }
        String becomes = BECOMES.read(fields);
        check(fields, "becomes", becomes);
        if (homeKinds.contains(becomes)) {
            String message = "What visits are turned into is itself not done in an emergency.";
            fields.fault("becomes", "becomes-itself", becomes, message, "Name another kind.");
        }
        return new EmergencyKnobs(homeKinds, becomes);
    }

    private void check(Fields fields, String at, String kind) {
        if (kinds != null && !kind.isEmpty() && !kinds.containsKey(kind)) {
            String help = Names.near(kind, kinds.keySet());
            fields.issues()
                    .add("unknown-work-kind", fields.pointer() + '/' + at, kind, "There is no such work kind.", help);
        }
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        value.forEach(word -> texts.add(word.isTextual() ? word.textValue() : ""));
        if (!value.isArray() || texts.contains("")) {
            throw new IllegalArgumentException();
        }
        return List.copyOf(texts);
    }
}
