package dev.callout.visit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.customer.SiteAccess;
import dev.callout.document.Fields;
import dev.callout.document.Nearest;
import dev.callout.geo.Point;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.skill.NeededSkill;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a request for a visit; what it leaves out comes from the rulebook. Notes every fault. */
@ApplicationScoped
class VisitRequestReader {
    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int LONGEST_SECRET = 500;
    private static final int MOST_LOAD = 100_000;

    private static final Point NOWHERE = new Point(0, 0);

    private final Territories territories;
    private final Placing placing;
    private final Rulebook rulebook;
    private final Visits visits;
    private final Clock clock;

    VisitRequestReader(Territories territories, Placing placing, Rulebook rulebook, Visits visits, Clock clock) {
        this.territories = territories;
        this.placing = placing;
        this.rulebook = rulebook;
        this.visits = visits;
        this.clock = clock;
    }

    /** What it returns is only of use where no fault was noted. */
    VisitRequest read(Fields request) {
        TerritoryId territory = territory(request);
        WorkKind kind = kind(request);
        VisitRequest.AtSite site = site(request, territory);
        Work work = work(request, kind, site);
        return new VisitRequest(
                territory,
                site,
                person(request),
                request.findObject(
                        "customer",
                        payer -> new VisitRequest.Payer(required(payer, "contract"), payer.text("surname"))),
                secret(request),
                work,
                wishes(request, work.duration()),
                new Intake(equipment(request), request.findText("notes"), answers(request)),
                request.findText("case"));
    }

    TerritoryId territory(Fields request) {
        List<String> known = new ArrayList<>();
        for (Territory territory : territories.list()) {
            known.add(territory.id().value());
        }
        String named = request.text("territory");
        if (!named.isEmpty() && !known.contains(named)) {
            request.fault(
                    "territory", "unknown-territory", named, "There is no such territory.", Nearest.to(named, known));
        }
        return new TerritoryId(known.contains(named) ? named : "unknown");
    }

    @Nullable
    WorkKind kind(Fields request) {
        String named = request.text("workKind");
        WorkKind kind = rulebook.findWorkKind(named);
        if (kind == null && !named.isEmpty()) {
            String help = Nearest.to(named, rulebook.workKinds().keySet());
            String all = "One of " + rulebook.workKinds().keySet();
            request.fault(
                    "workKind", "unknown-work-kind", named, "There is no such work kind.", help == null ? all : help);
        }
        return kind;
    }

    /** As {@link #work(Fields, WorkKind, VisitRequest.AtSite)}, where the access of the site is not known to be hard. */
    Work work(Fields request, @Nullable WorkKind kind) {
        return work(request, kind, new VisitRequest.AtSite("", NOWHERE, null, null, SiteAccess.STREET_LEVEL, false));
    }

    Work work(Fields request, @Nullable WorkKind kind, VisitRequest.AtSite site) {
        Duration usual = kind == null ? Duration.ofMinutes(30) : kind.duration();
        Duration duration = request.duration("duration", usual);
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            request.fault("duration", "out-of-range", duration, "Must lie between PT1M and PT24H.", null);
            duration = usual;
        }
        List<NeededSkill> skills = new ArrayList<>();
        if (kind != null && !request.has("skills")) {
            kind.skills().forEach(need -> skills.add(new NeededSkill(need.name(), need.minLevel())));
        }
        skills.addAll(request.list(
                "skills", skill -> new NeededSkill(skill.text("name"), (int) skill.integer("minLevel", 1, 9, 1))));
        return new Work(
                kind == null ? "" : kind.id(),
                duration,
                kind == null ? Duration.ZERO : kind.siteSetup(),
                (int) request.integer("priority", 1, 5, kind == null ? 3 : kind.priority()),
                (int) request.integer("crew", 1, 9, kind == null ? 1 : kind.crew(site.access() == SiteAccess.STAIRS)),
                kind == null ? null : kind.permittedHours(),
                request.findInstant("dueBy"),
                skills,
                request.has("load") ? List.of((int) request.integer("load", 0, MOST_LOAD)) : List.of());
    }

    /** Other visits that come first, such as the delivery of what is to be set up. */
    private Map<VisitId, Duration> after(Fields request) {
        Map<VisitId, Duration> after = new HashMap<>();
        request.list("after", first -> {
            VisitId visit = first.require("visit") ? first.find("visit", "a visit's id", VisitId::of) : null;
            Duration delay = first.duration("delay", Duration.ZERO);
            if (visit != null && visits.find(visit).isEmpty()) {
                first.fault("visit", "unknown-visit", visit, "There is no such visit.", null);
            } else if (visit != null) {
                after.put(visit, delay);
            }
            return visit;
        });
        return after;
    }

    VisitRequest.AtSite site(Fields request, TerritoryId territory) {
        request.require("site");
        VisitRequest.AtSite site = request.findObject("site", fields -> atSite(fields, territory));
        return site == null ? new VisitRequest.AtSite("", NOWHERE, null, null, SiteAccess.STREET_LEVEL, false) : site;
    }

    private VisitRequest.AtSite atSite(Fields site, TerritoryId territory) {
        String address = site.text("address");
        boolean isLookedUp = !site.has("lat") && !site.has("lon") && !address.isEmpty();
        return new VisitRequest.AtSite(
                address,
                isLookedUp
                        ? lookedUp(site, address, territory)
                        : new Point(site.number("lat", -90, 90), site.number("lon", -180, 180)),
                optional(site, "entrance"),
                optional(site, "floor"),
                site.choice("access", SiteAccess.class, SiteAccess.STREET_LEVEL),
                site.flag("technicalRoom", false));
    }

    /** Where the address is; a guess would send somebody to another door. */
    private Point lookedUp(Fields site, String address, TerritoryId territory) {
        boolean isKnown = territories.list().stream().anyMatch(one -> one.id().equals(territory));
        Placing.Place place = placing.place(address, isKnown ? territory : null);
        if (place.point() == null) {
            site.fault("address", "address-not-found", address, "The address is not certain.", place.help());
            return NOWHERE;
        }
        return place.point();
    }

    private VisitRequest.Person person(Fields request) {
        request.require("contact");
        VisitRequest.Person person = request.findObject("contact", this::contact);
        return person == null ? new VisitRequest.Person("", "", null, "", false) : person;
    }

    private VisitRequest.Person contact(Fields contact) {
        String country = rulebook.operator().country();
        String language =
                contact.text("language", rulebook.operator().language().code());
        if (!LANGUAGES.contains(language)) {
            contact.fault("language", "unknown-language", language, "Expected an ISO 639 code such as ru.", null);
        }
        return new VisitRequest.Person(
                contact.text("name"),
                contact.parsed(
                        "phone", "a phone number such as +7 495 555-01-01", "", text -> Phones.read(text, country)),
                contact.findText("email"),
                language,
                contact.flag("maySign", false));
    }

    private Wishes wishes(Fields request, Duration duration) {
        List<Window> windows = request.list("windows", window -> window(window, duration));
        Window preferred = request.findObject("preferredWindow", window -> window(window, Duration.ZERO));
        return new Wishes(windows, preferred, Map.of(), after(request));
    }

    private @Nullable Window window(Fields fields, Duration least) {
        var start = fields.instant("start");
        var end = fields.instant("end");
        if (!fields.has("start") || !fields.has("end")) {
            return null;
        }
        if (!start.isBefore(end)) {
            fields.fault("end", "empty-window", end, "A window must end after it starts.", null);
            return null;
        }
        Window window = new Window(start, end);
        if (!end.isAfter(clock.instant())) {
            fields.fault("end", "window-in-past", end, "The window is over already.", null);
        }
        if (window.length().compareTo(least) < 0) {
            fields.fault("end", "window-too-short", end, "The work takes " + least + " and does not fit in.", null);
        }
        return window;
    }

    /** Faults of a secret never repeat it. */
    private static @Nullable String secret(Fields request) {
        JsonNode value = request.find("accessSecret");
        if (value == null) {
            return null;
        }
        boolean readable = value.isTextual() || value.isIntegralNumber();
        if (!readable || value.asText().isBlank() || value.asText().length() > LONGEST_SECRET) {
            String message = "Expected a text of 1 to " + LONGEST_SECRET + " characters.";
            request.fault("accessSecret", "bad-secret", null, message, null);
            return null;
        }
        return value.asText();
    }

    private static List<String> equipment(Fields request) {
        JsonNode value = request.find("equipment");
        return value != null && value.isTextual() ? List.of(value.asText()) : request.texts("equipment");
    }

    private static String answers(Fields request) {
        JsonNode value = request.find("intake");
        if (value == null) {
            return "{}";
        }
        if (!value.isObject()) {
            request.fault("intake", "wrong-type", null, "Expected an object.", null);
        }
        return value.toString();
    }

    private static String required(Fields fields, String field) {
        String text = optional(fields, field);
        return text == null ? fields.text(field) : text;
    }

    /** Entrances, floors and contract numbers are texts, but people write them as numbers. */
    private static @Nullable String optional(Fields fields, String field) {
        JsonNode value = fields.find(field);
        return value != null && value.isIntegralNumber() ? value.asText() : fields.findText(field);
    }
}
