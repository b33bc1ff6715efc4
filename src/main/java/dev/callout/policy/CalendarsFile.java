package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import dev.callout.time.Hours;
import dev.callout.time.LocalCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code calendars.yaml}: calendars by name. */
final class CalendarsFile {
    private static final Knob<String> HOLIDAYS = Knob.of(
            "holidays",
            "country code of two small letters",
            "no",
            "Closed on the public holidays of this country; without it, holidays are ordinary days.",
            "",
            "",
            OperatorFile::country);

    private static final Knob<String> SAME_DAYS_AS = Knob.of(
            "sameDaysAs",
            "name of another calendar",
            "office",
            "Takes over that calendar's holidays and its days that are closed or 'as-' a weekday, not its changed hours.",
            "",
            "",
            text -> text);

    static final List<Knob<?>> KNOBS = List.of(HOLIDAYS, SAME_DAYS_AS);

    private CalendarsFile() {}

    static Map<String, LocalCalendar> read(Fields fields) {
        Map<String, CalendarDraft> drafts = new LinkedHashMap<>();
        for (String name : fields.names()) {
            CalendarDraft draft = Names.hasEntry(fields, name) ? fields.findObject(name, CalendarsFile::draft) : null;
            if (draft != null) {
                drafts.put(name, draft);
            }
        }
        Map<String, LocalCalendar> calendars = new LinkedHashMap<>();
        drafts.forEach((name, draft) -> {
            String likeName = draft.sameDaysAs();
            CalendarDraft like = likeName.isEmpty() ? null : drafts.get(likeName);
            if (!likeName.isEmpty()) {
                checkLike(fields, name, likeName, like);
            }
            calendars.put(name, draft.calendar(like));
        });
        return calendars;
    }

    private static void checkLike(Fields fields, String name, String likeName, @Nullable CalendarDraft like) {
        String pointer = fields.pointer(name) + "/sameDaysAs";
        if (like == null) {
            String help = Names.near(likeName, fields.names());
            fields.issues().add("unknown-calendar", pointer, likeName, "There is no such calendar.", help);
        } else if (!like.sameDaysAs().isEmpty()) {
            String message = "That calendar takes its days from another one itself.";
            fields.issues().add("chained-calendar", pointer, likeName, message, "Name '" + like.sameDaysAs() + "'.");
        }
    }

    private static CalendarDraft draft(Fields fields) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        String help = "For example 'week: {monday-friday: \"08:00-16:00\"}'.";
        if (fields.find("week") == null) {
            fields.fault("week", "missing-field", null, "'week' must be set.", help);
        } else if (fields.findObject("week", days -> readWeek(days, week)) != null && week.isEmpty()) {
            fields.fault("week", "never-open", null, "No weekday has hours.", help);
        }
        Map<LocalDate, DifferentDay> exceptions = new LinkedHashMap<>();
        fields.findObject("exceptions", days -> readExceptions(days, exceptions));
        return new CalendarDraft(week, HOLIDAYS.read(fields), SAME_DAYS_AS.read(fields), exceptions);
    }

    private static Map<DayOfWeek, List<Hours>> readWeek(Fields days, Map<DayOfWeek, List<Hours>> week) {
        for (String key : days.names()) {
            List<Hours> hours = hours(days, key, days.find(key));
            List<DayOfWeek> weekdays = Weekdays.parse(key);
            if (weekdays.isEmpty()) {
                String help = Names.near(key, Weekdays.WORDS);
                days.fault(key, "unknown-weekday", key, "Expected a weekday, or a range such as monday-friday.", help);
            }
            for (DayOfWeek weekday : weekdays) {
                if (week.putIfAbsent(weekday, hours) != null) {
                    String word = weekday.name().toLowerCase(Locale.ROOT);
                    days.fault(key, "weekday-twice", key, "The hours of " + word + " are given twice.", "Keep one.");
                }
            }
        }
        return week;
    }

    private static Map<LocalDate, DifferentDay> readExceptions(Fields days, Map<LocalDate, DifferentDay> exceptions) {
        for (String key : days.names()) {
            JsonNode value = days.find(key);
            DifferentDay day = value != null && value.isTextual() ? DifferentDay.word(value.textValue()) : null;
            if (day == null) {
                day = DifferentDay.hours(hours(days, key, value));
            }
            try {
                exceptions.put(LocalDate.parse(key), day);
            } catch (DateTimeException refused) {
                days.fault(
                        key,
                        "not-a-date",
                        key,
                        "Expected a date that exists, such as 2026-12-31.",
                        "Year, month, day.");
            }
        }
        return exceptions;
    }

    /** Hours written as one text or as a list of texts. */
    private static List<Hours> hours(Fields days, String key, @Nullable JsonNode value) {
        List<Hours> hours = new ArrayList<>();
        String help =
                "For example \"10:30-17:00\", or [\"08:00-12:00\", \"13:00-16:30\"]; on single dates also closed or as-monday.";
        for (JsonNode element : value == null ? List.<JsonNode>of() : value.isArray() ? value : List.of(value)) {
            try {
                Hours stretch = Hours.parse(element.isTextual() ? element.textValue() : "");
                if (hours.stream().anyMatch(stretch::overlaps)) {
                    days.fault(key, "hours-overlap", element, "These hours overlap others of the day.", "Join them.");
                } else {
                    hours.add(stretch);
                }
            } catch (IllegalArgumentException refused) {
                days.fault(key, "not-understood", element, "Expected hours that end after they start.", help);
            }
        }
        if (hours.isEmpty() && (value == null || (value.isArray() && value.isEmpty()))) {
            days.fault(key, "not-understood", value, "Expected hours.", help);
        }
        return hours;
    }
}
