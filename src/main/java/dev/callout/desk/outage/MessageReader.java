package dev.callout.desk.outage;

import dev.callout.customer.Site;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.desk.outage.OperatingMessage.Kind;
import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import dev.callout.error.NotFound;
import dev.callout.geo.Point;
import dev.callout.policy.Language;
import dev.callout.policy.RepairRule;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads operating messages. Notes every fault. */
@ApplicationScoped
class MessageReader {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int FARTHEST = 200_000;

    private final Territories territories;
    private final Sites sites;
    private final Concerned concerned;
    private final Repairers repairers;
    private final Rulebook rulebook;
    private final Clock clock;

    MessageReader(
            Territories territories,
            Sites sites,
            Concerned concerned,
            Repairers repairers,
            Rulebook rulebook,
            Clock clock) {
        this.territories = territories;
        this.sites = sites;
        this.concerned = concerned;
        this.repairers = repairers;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    OperatingMessage read(Fields fields) {
        fields.require("kind");
        Kind kind = fields.choice("kind", Kind.class, Kind.OUTAGE);
        Optional<Territory> territory = territory(fields);
        Instant now = clock.instant();
        Instant given = fields.findInstant("from");
        Instant from = given == null ? now : given;
        Instant to = fields.findInstant("to");
        if (to != null && !to.isAfter(from)) {
            fields.fault("to", "ends-before-it-starts", to, "It must end after it starts.", null);
        }
        if (to == null && kind == Kind.PLANNED_WORK) {
            fields.fault("to", "missing-field", null, "Planned work has an end.", null);
        }
        return new OperatingMessage(
                NOBODY,
                0,
                kind,
                territory.map(Territory::id).orElse(new TerritoryId("unknown")),
                area(fields),
                from,
                to,
                estimate(fields, territory),
                texts(fields),
                null);
    }

    /** Texts by language, at least one. */
    Map<Language, String> texts(Fields fields) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        fields.require("texts");
        fields.findObject("texts", languages -> {
            for (Language language : Language.values()) {
                String text = languages.findText(language.code());
                if (text != null) {
                    texts.put(language, text);
                }
            }
            return texts;
        });
        if (texts.isEmpty()) {
            fields.fault("texts", "missing-text", null, "At least one text is needed.", "For example {\"en\": \"…\"}.");
            texts.put(Language.EN, "");
        }
        return texts;
    }

    static List<SiteId> sites(Fields fields) {
        fields.require("sites");
        List<SiteId> sites = new ArrayList<>();
        for (String text : fields.texts("sites")) {
            try {
                sites.add(SiteId.of(text));
            } catch (IllegalArgumentException noId) {
                fields.fault("sites", "not-understood", text, "Expected sites' ids.", null);
            }
        }
        return sites;
    }

    /** @throws NotFound where the territory has no such site */
    void serve(TerritoryId territory, String element, List<SiteId> served) {
        Map<SiteId, Site> known = sites.list(served);
        for (SiteId id : served) {
            Site site = known.get(id);
            if (site == null || !site.territory().equals(territory)) {
                throw new NotFound("site");
            }
        }
        concerned.serves(territory, element, served);
    }

    private Optional<Territory> territory(Fields fields) {
        List<Territory> known = territories.list();
        String named = fields.text("territory");
        Optional<Territory> found = known.stream()
                .filter(territory -> territory.id().value().equals(named))
                .findFirst();
        if (found.isEmpty() && !named.isEmpty()) {
            List<String> names =
                    known.stream().map(territory -> territory.id().value()).toList();
            fields.fault(
                    "territory", "unknown-territory", named, "There is no such territory.", Nearest.to(named, names));
        }
        return found;
    }

    private static OperatingMessage.Area area(Fields fields) {
        String element = fields.findText("networkElement");
        OperatingMessage.Circle circle = fields.findObject(
                "circle",
                around -> new OperatingMessage.Circle(
                        new Point(around.number("lat", -90, 90), around.number("lon", -180, 180)),
                        (int) around.integer("metres", 1, FARTHEST)));
        if ((element == null) == (circle == null)) {
            String message = "Give either 'networkElement' or 'circle'.";
            fields.fault("networkElement", "area-not-clear", element, message, null);
        }
        return new OperatingMessage.Area(element, circle);
    }

    private @Nullable LocalDate estimate(Fields fields, Optional<Territory> territory) {
        String repair = fields.findText("repair");
        if (repair == null) {
            return null;
        }
        Map<String, RepairRule> repairs = rulebook.desk().repairs();
        RepairRule rule = repairs.get(repair);
        if (rule == null) {
            String help = repairs.isEmpty() ? null : Nearest.to(repair, repairs.keySet());
            String known = "Known are: " + repairs.keySet() + ".";
            fields.fault("repair", "unknown-repair", repair, "There is no such repair.", help == null ? known : help);
            return null;
        }
        return territory.flatMap(place -> repairers.estimate(rule, place)).orElse(null);
    }
}
