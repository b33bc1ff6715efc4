package dev.callout.progress;

import dev.callout.visit.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known instead, for a report that is refused. */
final class KnownFacts {
    private KnownFacts() {}

    static Map<String, ?> of(Visit visit, Attempt known) {
        List<Map<String, Object>> events = known.events().stream()
                .map(event -> {
                    Map<String, Object> fact = new LinkedHashMap<>();
                    fact.put("event", event.kind().name());
                    fact.put("at", event.at().toString());
                    fact.put("technician", event.technician().toString());
                    return fact;
                })
                .toList();
        return Map.of("visit", visit.id().toString(), "state", visit.state().name(), "known", events);
    }
}
