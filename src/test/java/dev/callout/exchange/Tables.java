package dev.callout.exchange;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.callout.error.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Tables written as text, and a fixed Monday to read them on. */
final class Tables {
    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T05:00:00Z");
    static final Vocabulary WORDS = new Vocabulary(
            Set.of(
                    "fault-repair",
                    "connection",
                    "equipment-setup",
                    "equipment-delivery",
                    "network-outage",
                    "network-maintenance",
                    "riser-cabling"),
            Set.of("network", "cabling", "setup", "fibre", "telephony", "height"),
            "RU");

    private Tables() {}

    static Days days() {
        return new Days(MOSCOW, MONDAY_MORNING, Tables::workingDay);
    }

    static VisitSheet visitSheet() {
        return new VisitSheet(days(), WORDS);
    }

    static TechnicianSheet technicianSheet() {
        return new TechnicianSheet(days(), WORDS);
    }

    static byte[] bytes(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The faults of a table, each as {@code code pointer}. */
    static List<String> faults(Sheet<?> sheet, String... lines) {
        return faults(sheet, bytes(lines));
    }

    static List<String> faults(Sheet<?> sheet, byte[] file) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> sheet.readAll("table.csv", file));
        return refused.issues().stream()
                .map(issue -> issue.code() + " " + issue.pointer())
                .toList();
    }

    /** The working day so many before or after the Monday; weekends only. */
    static LocalDate workingDay(int offset) {
        LocalDate day = MONDAY;
        for (int left = Math.abs(offset); left > 0; ) {
            day = day.plusDays(offset > 0 ? 1 : -1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
