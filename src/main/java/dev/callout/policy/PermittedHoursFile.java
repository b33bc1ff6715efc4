package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import dev.callout.time.LocalCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code permitted-hours.yaml}: the name of a calendar by the name of permitted hours. */
final class PermittedHoursFile {
    private final @Nullable Map<String, LocalCalendar> calendars;

    /** @param calendars by name; null where they could not be read, so that names of them cannot be checked */
    PermittedHoursFile(@Nullable Map<String, LocalCalendar> calendars) {
        this.calendars = calendars;
    }

    Map<String, LocalCalendar> read(Fields fields) {
        Map<String, LocalCalendar> hours = new LinkedHashMap<>();
        for (String name : fields.names()) {
            Names.check(fields, name);
            JsonNode value = fields.find(name);
            String calendarName = value != null && value.isTextual() ? value.textValue() : "";
            LocalCalendar calendar = calendars == null ? null : calendars.get(calendarName);
            // A name at fault is still known, so that work kinds that use it are not at fault as well.
            hours.put(name, calendar == null ? LocalCalendar.ALWAYS : calendar);
            if (calendarName.isEmpty()) {
                String help = "For example '" + name + ": office'.";
                fields.fault(name, "not-understood", value, "Expected the name of one calendar.", help);
            } else if (calendar == null && calendars != null) {
                String help = Names.near(calendarName, calendars.keySet());
                fields.fault(name, "unknown-calendar", calendarName, "There is no such calendar.", help);
            }
        }
        return hours;
    }
}
