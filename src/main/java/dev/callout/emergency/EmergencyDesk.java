package dev.callout.emergency;

import dev.callout.call.Bodies;
import dev.callout.call.Queries;
import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** States of emergency for calls and pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class EmergencyDesk {
    private final Emergencies emergencies;
    private final Diversions diversions;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Clock clock;

    EmergencyDesk(
            Emergencies emergencies, Diversions diversions, Territories territories, Rulebook rulebook, Clock clock) {
        this.emergencies = emergencies;
        this.diversions = diversions;
        this.territories = territories;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    private record Helped(boolean solved, @Nullable String note) {}

    /** All, oldest first. */
    public List<EmergencyView> list() {
        return emergencies.list().stream().map(this::show).toList();
    }

    /** Switches on; what is booked within it is diverted at once where it has begun. */
    public Emergency begin(byte @Nullable [] body, String byWhom) {
        return emergencies.begin(Bodies.read(body, "emergency", this::read), byWhom);
    }

    /** What was deferred, in the order in which it comes back, and what is done instead. */
    public List<Diverted> visits(UUID id) {
        return diversions.list(emergencies.get(id).id());
    }

    /** What came of the help by phone; where it solved the matter, neither visit nor delivery is needed. */
    public Diverted helped(String id, String visit, byte @Nullable [] body, String byWhom) {
        Helped helped = Bodies.read(body, "phone help", fields -> new Helped(flag(fields), fields.findText("note")));
        return diversions.helped(
                Queries.id("emergency", id, UUID::fromString),
                Queries.id("visit", visit, VisitId::of),
                helped.solved(),
                helped.note(),
                byWhom);
    }

    EmergencyView show(Emergency emergency) {
        return new EmergencyView(
                emergency.id(),
                emergency.starts(),
                emergency.ends(),
                emergency.window().contains(clock.instant()),
                emergency.workKinds().stream().sorted().toList(),
                emergency.territories().stream()
                        .map(TerritoryId::value)
                        .sorted()
                        .toList(),
                emergency.reason(),
                emergency.returnedAt());
    }

    private static boolean flag(Fields fields) {
        fields.require("solved");
        return fields.flag("solved", false);
    }

    private Emergencies.Wanted read(Fields fields) {
        Instant from = fields.findInstant("from");
        Instant start = from == null ? clock.instant() : from;
        Instant until = fields.findInstant("until");
        if (until != null && !until.isAfter(start)) {
            fields.fault("until", "empty-window", until, "It must end after it begins.", null);
        }
        List<String> kinds =
                known(fields, "workKinds", "work-kind", rulebook.workKinds().keySet());
        List<String> where = known(
                fields,
                "territories",
                "territory",
                territories.list().stream()
                        .map(territory -> territory.id().value())
                        .toList());
        List<TerritoryId> ids = where.stream().map(TerritoryId::new).toList();
        return new Emergencies.Wanted(start, until, kinds, ids, fields.text("reason"));
    }

    private static List<String> known(Fields fields, String field, String what, Collection<String> all) {
        List<String> known = new ArrayList<>();
        List<String> texts = fields.texts(field);
        for (int i = 0; i < texts.size(); i++) {
            if (all.contains(texts.get(i))) {
                known.add(texts.get(i));
            } else {
                String message = "There is no such " + what.replace('-', ' ') + ".";
                String help = Nearest.to(texts.get(i), all);
                fields.issues().add("unknown-" + what, fields.pointer(field) + '/' + i, texts.get(i), message, help);
            }
        }
        return known;
    }
}
