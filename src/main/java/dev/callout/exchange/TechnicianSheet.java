package dev.callout.exchange;

import dev.callout.exchange.TechnicianRow.BreakCells;
import dev.callout.exchange.TechnicianRow.ShiftCells;
import dev.callout.exchange.TechnicianRow.VanCells;
import dev.callout.time.Window;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a table of technicians; its columns are documented in {@code src/docs/import.md}. */
final class TechnicianSheet implements Sheet<TechnicianRow> {
    static final Columns COLUMNS = Columns.required("externalId", "name", "phone", "days", "shift", "startAddress")
            .and(
                    "language",
                    "skills",
                    "overtimeMinutes",
                    "break",
                    "breakMinutes",
                    "startLat",
                    "startLon",
                    "endAddress",
                    "endLat",
                    "endLon",
                    "van",
                    "vanCapacity",
                    "absences",
                    "efficiencyPercent");
    private static final String EXPECTED_HOURS = "hours that end after they begin, such as '10:00-18:30'";

    private final Days days;
    private final Vocabulary vocabulary;

    TechnicianSheet(Days days, Vocabulary vocabulary) {
        this.days = days;
        this.vocabulary = vocabulary;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public TechnicianRow read(Row row) {
        row.text("startAddress");
        return new TechnicianRow(
                row.number(),
                row.text("externalId"),
                row.fingerprint(),
                row.text("name"),
                PhoneCells.read(row, "phone", vocabulary.region()),
                row.findOneOf("language", Vocabulary.LANGUAGES),
                SkillLevel.read(row, "skills", vocabulary),
                weekdays(row),
                shift(row),
                Place.find(row, "start"),
                Place.find(row, "end"),
                new VanCells(row.find("van"), row.findWhole("vanCapacity", 0, 100_000)),
                absences(row),
                row.findWhole("efficiencyPercent", 25, 400));
    }

    private static Set<DayOfWeek> weekdays(Row row) {
        row.text("days");
        Set<DayOfWeek> weekdays = row.parsed("days", "weekdays such as 'mon-fri' or 'mon wed sat'", cell -> {
            Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
            for (String part : cell.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
                String[] ends = part.split("-", -1);
                DayOfWeek first = weekday(ends[0]);
                DayOfWeek last = weekday(ends[ends.length - 1]);
                if (ends.length > 2 || last.compareTo(first) < 0) {
                    return null;
                }
                found.addAll(EnumSet.range(first, last));
            }
            return found;
        });
        return weekdays == null ? Set.of() : weekdays;
    }

    private static DayOfWeek weekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (word.equals(day.name().substring(0, 3).toLowerCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException("Not a weekday: " + word);
    }

    private static ShiftCells shift(Row row) {
        row.text("shift");
        LocalTime[] hours = row.parsed("shift", EXPECTED_HOURS, TechnicianSheet::hours);
        Integer overtime = row.findWhole("overtimeMinutes", 0, 12 * 60);
        BreakCells pause = pause(row);
        LocalTime start = hours == null ? LocalTime.MIN : hours[0];
        LocalTime end = hours == null ? LocalTime.MAX : hours[1];
        if (pause != null
                && (pause.earliest().isBefore(start)
                        || pause.latest().plusMinutes(pause.minutes()).isAfter(end))) {
            row.fault("break", "outside-shift", row.find("break"), "The break does not lie inside the shift.", null);
        }
        return new ShiftCells(start, end, overtime == null ? 0 : overtime, pause);
    }

    private static @Nullable BreakCells pause(Row row) {
        LocalTime[] hours = row.parsed(
                "break",
                "the earliest and the latest time at which it begins, such as '12:00-13:30'",
                TechnicianSheet::hours);
        Integer minutes = row.findWhole("breakMinutes", 1, 240);
        if ((row.find("break") == null) != (row.find("breakMinutes") == null)) {
            String missing = row.find("break") == null ? "break" : "breakMinutes";
            row.fault(missing, "missing-value", null, "A break has both its hours and its minutes.", null);
        }
        return hours == null || minutes == null ? null : new BreakCells(hours[0], hours[1], minutes);
    }

    private static LocalTime @Nullable [] hours(String text) {
        String[] ends = text.split("\\s*-\\s*", -1);
        LocalTime[] hours = {LocalTime.parse(ends[0]), LocalTime.parse(ends[1])};
        return ends.length == 2 && hours[0].isBefore(hours[1]) ? hours : null;
    }

    private List<Window> absences(Row row) {
        List<Window> absences = new ArrayList<>();
        for (String part : row.list("absences")) {
            String text = part.contains(":") ? part : part + " 00:00-24:00";
            Window absence = row.parsed("absences", text, Days.EXPECTED_WINDOW + ", or a day alone", days::window);
            if (absence != null) {
                absences.add(absence);
            }
        }
        return absences;
    }
}
