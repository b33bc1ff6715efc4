package dev.callout.settlement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.policy.PriceRef;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the facts of a charge as JSON, and reads them again to add to them. */
final class FactsText {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String AT = "at";
    private static final String MINUTES = "minutes";
    private static final String WORKED = "worked";
    private static final String PIECES = "pieces";

    private FactsText() {}

    /** @param notes what else is known, for people */
    static String write(ChargeFacts facts, Map<String, String> notes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(AT, facts.at().toString());
        json.putAll(notes);
        if (facts.minutes() > 0) {
            json.put(MINUTES, facts.minutes());
        }
        if (!facts.worked().isEmpty()) {
            json.put(
                    WORKED,
                    facts.worked().stream()
                            .map(window -> Map.of(
                                    "start", window.start().toString(),
                                    "end", window.end().toString()))
                            .toList());
        }
        if (!facts.pieces().isEmpty()) {
            Map<String, Integer> pieces = new LinkedHashMap<>();
            facts.pieces().forEach((item, count) -> pieces.put(item.toString(), count));
            json.put(PIECES, pieces);
        }
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Map<String, Object> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static ChargeFacts facts(Map<String, Object> json) {
        List<Window> worked = new ArrayList<>();
        if (json.get(WORKED) instanceof List<?> windows) {
            for (Object window : windows) {
                Map<?, ?> ends = (Map<?, ?>) window;
                worked.add(new Window(instant(ends.get("start")), instant(ends.get("end"))));
            }
        }
        Map<PriceRef, Integer> pieces = new LinkedHashMap<>();
        if (json.get(PIECES) instanceof Map<?, ?> counts) {
            counts.forEach((item, count) -> pieces.put(PriceRef.of((String) item), (Integer) count));
        }
        int minutes = json.get(MINUTES) instanceof Integer told ? told : 0;
        return new ChargeFacts(instant(json.get(AT)), worked, minutes, pieces);
    }

    private static Instant instant(@Nullable Object text) {
        return Instant.parse((String) Objects.requireNonNull(text));
    }
}
