package dev.callout.planning.problem;

import dev.callout.document.Fields;
import dev.callout.planning.problem.References.Kind;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads technicians with their shifts and breaks. */
final class TechnicianReader {
    private static final int HIGHEST_LEVEL = 1_000;

    private final References references;

    TechnicianReader(References references) {
        this.references = references;
    }

    Technician read(Fields fields) {
        String id = references.declare(Kind.TECHNICIAN, fields);
        String name = fields.text("name", id);
        Set<String> names = new HashSet<>();
        List<Skill> skills = fields.list("skills", skill -> skill(skill, names));
        double efficiency = fields.number("efficiency", 0.1, 10, 1);
        List<Window> taken = new ArrayList<>();
        List<Shift> shifts = fields.list("shifts", shift -> shift(shift, taken));
        RecentLoad recent = fields.findObject("recentLoad", TechnicianReader::recentLoad);
        return new Technician(id, name, skills, Reading.integers(fields, "capacity"), efficiency, shifts, recent);
    }

    private static RecentLoad recentLoad(Fields fields) {
        return new RecentLoad(Reading.requiredDuration(fields, "busy"), Reading.requiredDuration(fields, "hours"));
    }

    private static Skill skill(Fields fields, Set<String> names) {
        String name = fields.text("name");
        if (!names.add(name) && !name.isEmpty()) {
            fields.fault("name", "duplicate-skill", name, "The skill is listed twice.", null);
        }
        return new Skill(name, (int) fields.integer("level", 1, HIGHEST_LEVEL, 1));
    }

    private @Nullable Shift shift(Fields fields, List<Window> taken) {
        String id = references.declare(Kind.SHIFT, fields);
        var overtime = Reading.duration(fields, "overtime");
        String from = Reading.findMention(fields, "startLocation", Kind.LOCATION, references);
        String to = Reading.findMention(fields, "endLocation", Kind.LOCATION, references);
        Window hours = Reading.window(fields);
        Set<String> ids = new HashSet<>();
        List<Break> breaks = fields.list("breaks", one -> taken(one, ids, hours));
        List<Window> unavailable = Reading.windows(fields, "unavailable");
        if (hours == null) {
            return null;
        }
        if (taken.stream().anyMatch(hours::overlaps)) {
            fields.fault("start", "overlapping-shifts", id, "Two shifts of a technician overlap.", null);
        }
        taken.add(hours);
        return new Shift(id, hours, overtime, from, to, breaks, unavailable);
    }

    private static Break taken(Fields fields, Set<String> ids, @Nullable Window shift) {
        String id = fields.text("id");
        if (!ids.add(id) && !id.isEmpty()) {
            fields.fault("id", "duplicate-id", id, "There is another break of this id in the shift.", null);
        }
        Instant earliest = fields.instant("earliest");
        Instant latest = fields.instant("latest");
        if (latest.isBefore(earliest)) {
            fields.fault("latest", "window-order", latest, "The latest start is before the earliest.", null);
        } else if (shift != null && (latest.isBefore(shift.start()) || !earliest.isBefore(shift.end()))) {
            fields.fault("earliest", "outside-shift", earliest, "The break cannot begin inside its shift.", null);
        }
        return new Break(id, earliest, latest, Reading.requiredDuration(fields, "duration"));
    }
}
