package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.time.LocalCalendar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code work-kinds.yaml}: work kinds by id. */
final class WorkKindsFile {
    private static final int DEFAULT_PRIORITY = 3;
    private static final int HIGHEST_LEVEL = 9;

    private static final Knob<Duration> DURATION = Knob.duration(
            "duration",
            Duration.ofMinutes(1),
            Duration.ofHours(24),
            null,
            "How long the work takes an ordinary technician, without the way there.");

    private static final Knob<Duration> SITE_SETUP = Knob.duration(
            "siteSetup",
            Duration.ZERO,
            Duration.ofHours(8),
            Duration.ZERO,
            "Time to get in and unpack, spent once for several visits in a row at the same site.");

    private static final Knob<String> PERMITTED_HOURS = Knob.of(
            "permittedHours",
            "name from permitted-hours.yaml",
            "technical-room",
            "When the work may be carried out at all; without it, at any time.",
            "",
            "",
            text -> text);

    private static final Knob<Integer> PRIORITY = Knob.whole(
            "priority", 1, 5, DEFAULT_PRIORITY, "", "1 is the most urgent, 5 the least; decides what goes ahead.");

    private static final Knob<Integer> CREW = Knob.whole(
            "crew", 1, 10, 1, "technicians", "How many technicians are needed at the site at the same time.");

    private static final Knob<Integer> CREW_ON_STAIRS = Knob.whole(
            "crewOnStairs",
            1,
            9,
            1,
            "technicians",
            "How many are needed where there is neither street level nor a lift; at least as many as the crew.");

    private static final Knob<ChecklistItem.At> AT = Knob.of(
            "at",
            "INTAKE, SITE or BOTH",
            "BOTH",
            "Whether it is asked when the visit is taken, by the technician on site, or both.",
            ChecklistItem.At.BOTH,
            ChecklistItem.At.BOTH,
            ChecklistItem.At::valueOf);

    private static final Knob<String> ITEM_ID = Knob.text("id", "power", "A short name, unique within the work kind.");

    static final List<Knob<?>> KNOBS = List.of(DURATION, SITE_SETUP, PERMITTED_HOURS, PRIORITY, CREW, CREW_ON_STAIRS);
    static final List<Knob<?>> CHECKLIST_KNOBS = List.of(ITEM_ID, AT);

    private final @Nullable Language language;
    private final @Nullable Map<String, LocalCalendar> permittedHours;

    /**
     * @param language every text must exist in it; null where it is not known, so that this cannot be checked
     * @param permittedHours by name; null where they could not be read, so that names of them cannot be checked
     */
    WorkKindsFile(@Nullable Language language, @Nullable Map<String, LocalCalendar> permittedHours) {
        this.language = language;
        this.permittedHours = permittedHours;
    }

    Map<String, WorkKind> read(Fields fields) {
        Map<String, WorkKind> kinds = new LinkedHashMap<>();
        for (String id : fields.names()) {
            WorkKind kind = Names.hasEntry(fields, id) ? fields.findObject(id, entry -> kind(id, entry)) : null;
            if (kind != null) {
                kinds.put(id, kind);
            }
        }
        if (fields.names().isEmpty()) {
            String message = "There is no work kind: nothing could be asked for.";
            fields.issues().add("no-work-kind", fields.pointer(), null, message, "Write at least one.");
        }
        return kinds;
    }

    private WorkKind kind(String id, Fields fields) {
        Duration duration = DURATION.read(fields);
        Duration siteSetup = SITE_SETUP.read(fields);
        String hours = PERMITTED_HOURS.read(fields);
        checkHours(fields, hours, duration);
        return new WorkKind(
                id,
                Wordings.read(fields, "names", language),
                duration,
                siteSetup,
                skills(fields),
                hours.isEmpty() ? null : hours,
                PRIORITY.read(fields),
                CREW.read(fields),
                CREW_ON_STAIRS.read(fields),
                checklist(fields));
    }

    private void checkHours(Fields fields, String name, Duration duration) {
        if (name.isEmpty() || permittedHours == null) {
            return;
        }
        LocalCalendar hours = permittedHours.get(name);
        Duration longest = hours == null ? Duration.ZERO : Stretches.longest(hours);
        if (hours == null) {
            String help = Names.near(name, permittedHours.keySet());
            fields.fault("permittedHours", "unknown-permitted-hours", name, "There are no such permitted hours.", help);
        } else if (!longest.isZero() && longest.compareTo(duration) < 0) {
            // Hours that never open are at fault themselves.
            String message = "The work takes longer than its permitted hours ever last: " + longest + ".";
            fields.fault("duration", "never-fits", duration, message, "Shorten the work or widen '" + name + "'.");
        }
    }

    private static List<SkillNeed> skills(Fields fields) {
        List<SkillNeed> needs = new ArrayList<>();
        fields.findObject("skills", skills -> {
            for (String name : skills.names()) {
                Names.check(skills, name);
                String meaning = "The least level of the skill.";
                needs.add(new SkillNeed(
                        name,
                        Knob.whole(name, 1, HIGHEST_LEVEL, null, "", meaning).read(skills)));
            }
            return needs;
        });
        return needs;
    }

    private List<ChecklistItem> checklist(Fields fields) {
        Set<String> ids = new HashSet<>();
        return fields.list("checklist", item -> {
            String id = ITEM_ID.read(item);
            if (!id.isEmpty() && !Names.isName(id)) {
                item.fault("id", "not-a-name", id, "Expected a " + Names.EXPECTED + ".", "For example 'power'.");
            }
            if (!id.isEmpty() && !ids.add(id)) {
                item.fault("id", "duplicate-id", id, "Another item has this id already.", "Rename or remove one.");
            }
            return new ChecklistItem(id, AT.read(item), Wordings.read(item, "texts", language));
        });
    }
}
