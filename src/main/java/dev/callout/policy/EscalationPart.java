package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.policy.EscalationKnobs.Route;
import dev.callout.time.LocalCalendar;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads on which terms is escalated, in {@code desk.yaml}. */
final class EscalationPart {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,250}");

    private static final Knob<String> HOURS =
            DeskFile.calendarKnob("hours", "When escalations are worked at; without it, at any time.");

    private static final Knob<Duration> PORTAL_STOP = Knob.duration(
            "portalStop",
            Duration.ZERO,
            Duration.ofDays(7),
            Duration.ofHours(4),
            "Orders are taken by phone once the portal has stood still for longer than this.");

    private static final Knob<Duration> UPDATE_EVERY = Knob.duration(
            "updateEvery",
            Duration.ofMinutes(15),
            Duration.ofDays(30),
            Duration.ofHours(8),
            "How often the other side is told how things stand, in time of the hours, until something else is agreed.");

    static final List<Knob<?>> KNOBS = List.of(HOURS, PORTAL_STOP, UPDATE_EVERY);

    private static final Knob<String> ADDRESS = Knob.of(
            "address",
            "mail address",
            "escalation@example.com",
            "Where escalations about the product are written to.",
            null,
            "",
            EscalationPart::mail);

    private static final Knob<String> CONTACT_PERSON = Knob.of(
            "contactPerson",
            "text",
            "Kim Example",
            "Who leads them; without it, whoever takes them.",
            "",
            "",
            text -> text);

    static final List<Knob<?>> ROUTE_KNOBS = List.of(ADDRESS, CONTACT_PERSON);

    static final EscalationKnobs NONE =
            new EscalationKnobs(LocalCalendar.ALWAYS, Duration.ofHours(4), Duration.ofHours(8), Map.of());

    private final @Nullable Language language;
    private final @Nullable Map<String, LocalCalendar> calendars;

    EscalationPart(@Nullable Language language, @Nullable Map<String, LocalCalendar> calendars) {
        this.language = language;
        this.calendars = calendars;
    }

    EscalationKnobs read(Fields fields) {
        Map<String, Route> routes = new LinkedHashMap<>();
        fields.findObject("routes", entries -> readRoutes(entries, routes));
        return new EscalationKnobs(
                DeskFile.calendar(fields, HOURS, calendars),
                PORTAL_STOP.read(fields),
                UPDATE_EVERY.read(fields),
                routes);
    }

    private Map<String, Route> readRoutes(Fields entries, Map<String, Route> routes) {
        for (String product : entries.names()) {
            Route route = Names.hasEntry(entries, product) ? entries.findObject(product, this::route) : null;
            if (route != null) {
                routes.put(product, route);
            }
        }
        return routes;
    }

    private Route route(Fields fields) {
        String person = CONTACT_PERSON.read(fields);
        return new Route(
                Wordings.read(fields, "names", language), ADDRESS.read(fields), person.isEmpty() ? null : person);
    }

    private static String mail(String text) {
        if (!MAIL.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
