package dev.callout.planning.problem;

import dev.callout.document.Fields;
import dev.callout.planning.problem.References.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads visits and the stops of current routes. */
final class VisitReader {
    private static final int LEAST_URGENT = 5;
    private static final int LARGEST_CREW = 50;
    private static final int HIGHEST_LEVEL = 1_000;

    private final References references;

    VisitReader(References references) {
        this.references = references;
    }

    Visit read(Fields fields) {
        Set<String> names = new HashSet<>();
        return new Visit(
                references.declare(Kind.VISIT, fields),
                Reading.mention(fields, "location", Kind.LOCATION, references),
                Reading.requiredDuration(fields, "duration"),
                Reading.duration(fields, "siteSetup"),
                Reading.windows(fields, "windows"),
                Reading.findWindow(fields, "preferredWindow"),
                Reading.findMention(fields, "permittedHours", Kind.PERMITTED_HOURS, references),
                (int) fields.integer("priority", 1, LEAST_URGENT, Visit.DEFAULT_PRIORITY),
                fields.findInstant("dueBy"),
                fields.findInstant("requestedAt"),
                fields.list("skills", skill -> skill(skill, names)),
                Reading.integers(fields, "load"),
                (int) fields.integer("crew", 1, LARGEST_CREW, 1),
                Reading.mentions(fields, "requiredTechnicians", Kind.TECHNICIAN, references),
                Reading.mentions(fields, "excludedTechnicians", Kind.TECHNICIAN, references),
                Reading.mentions(fields, "preferredTechnicians", Kind.TECHNICIAN, references),
                fields.list("after", this::after),
                fields.findObject("lock", this::lock),
                Reading.findWindow(fields, "promise"),
                Reading.duration(fields, "spread"));
    }

    private static RequiredSkill skill(Fields fields, Set<String> names) {
        String name = fields.text("name");
        if (!names.add(name) && !name.isEmpty()) {
            fields.fault("name", "duplicate-skill", name, "The skill is listed twice.", null);
        }
        return new RequiredSkill(name, (int) fields.integer("minLevel", 1, HIGHEST_LEVEL, 1));
    }

    private After after(Fields fields) {
        String visit = Reading.mention(fields, "visit", Kind.VISIT, references);
        return new After(visit, Reading.duration(fields, "delay"));
    }

    private Lock lock(Fields fields) {
        String technician = Reading.findMention(fields, "technician", Kind.TECHNICIAN, references);
        Lock lock = new Lock(technician, fields.findInstant("start"));
        if (!fields.has("technician") && !fields.has("start")) {
            fields.issues()
                    .add("empty-lock", fields.pointer(), null, "A lock fixes the technician, the start, or both.");
        }
        return lock;
    }

    CurrentRoute route(Fields fields) {
        String shift = Reading.mention(fields, "shift", Kind.SHIFT, references);
        boolean[] loose = {false};
        List<CurrentRoute.CurrentStop> stops = fields.list("stops", stop -> stop(stop, loose));
        return new CurrentRoute(shift, stops);
    }

    private CurrentRoute.CurrentStop stop(Fields fields, boolean[] loose) {
        String visit = Reading.mention(fields, "visit", Kind.VISIT, references);
        boolean frozen = fields.flag("frozen", false);
        if (frozen && loose[0]) {
            fields.fault("frozen", "frozen-order", visit, "Frozen stops come before all others of their route.", null);
        }
        loose[0] |= !frozen;
        return new CurrentRoute.CurrentStop(visit, fields.findInstant("start"), frozen);
    }
}
