package dev.callout.exchange;

import dev.callout.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and times of a table. A day is a date ({@code 2026-11-23}) or counted in working days from the day of reading:
 * {@code +1} is the next working day, {@code -1} the last one before today, {@code +0} today itself.
 */
final class Days {
    static final String EXPECTED_WINDOW = "a day and hours that end after they begin, such as '+1 10:30-17:00'";
    static final String EXPECTED_MOMENT = "a day and a time, such as '2026-11-23 14:05' or '-1 14:05'";

    private static final Pattern WINDOW = Pattern.compile("(\\S+)\\s+(\\d\\d:\\d\\d)\\s*-\\s*(\\d\\d:\\d\\d)");
    private static final Pattern COUNTED = Pattern.compile("[+-]\\d{1,3}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("(\\S+)\\s+(\\d\\d:\\d\\d)");

    private final ZoneId zone;
    private final Instant now;
    private final IntFunction<LocalDate> workingDays;

    /** @param workingDays the working day so many before (negative) or after today; 0 is today */
    Days(ZoneId zone, Instant now, IntFunction<LocalDate> workingDays) {
        this.zone = zone;
        this.now = now;
        this.workingDays = workingDays;
    }

    @Nullable
    Window window(String text) {
        Matcher parts = WINDOW.matcher(text);
        LocalDate day = parts.matches() ? day(parts.group(1)) : null;
        if (day == null) {
            return null;
        }
        Instant start = at(day, LocalTime.parse(parts.group(2)));
        Instant end = parts.group(3).equals("24:00")
                ? at(day.plusDays(1), LocalTime.MIDNIGHT)
                : at(day, LocalTime.parse(parts.group(3)));
        return start.isBefore(end) ? new Window(start, end) : null;
    }

    boolean isPast(Window window) {
        return !window.end().isAfter(now);
    }

    @Nullable
    Instant moment(String text) {
        Matcher parts = MOMENT.matcher(text);
        LocalDate day = parts.matches() ? day(parts.group(1)) : null;
        return day == null ? null : at(day, LocalTime.parse(parts.group(2)));
    }

    /** A day alone; null where the text is none. */
    @Nullable
    LocalDate day(String text) {
        if (COUNTED.matcher(text).matches()) {
            return workingDays.apply(Integer.parseInt(text));
        }
        return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
