package dev.callout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/**
 * Working hours by local day, without a zone: hours by weekday, none on public holidays, and days that differ, which go
 * before both. A day with any hours is a working day. Immutable.
 */
public final class LocalCalendar {
    /** Every hour of every day. */
    public static final LocalCalendar ALWAYS = new LocalCalendar(
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(day -> day, day -> List.of(new Hours(0, Hours.MINUTES_OF_DAY)))),
            PublicHolidays.NONE,
            Map.of());

    /** The furthest a working day is looked for; no calendar of an operator rests longer. */
    private static final int MOST_DAYS_OFF = 3660;

    private final Map<DayOfWeek, List<Hours>> week;
    private final PublicHolidays holidays;
    private final Map<LocalDate, List<Hours>> exceptions;

    /**
     * @param week hours by weekday; a weekday that is missing is free
     * @param exceptions hours of days that differ; an empty list is a closed day
     * @throws IllegalArgumentException where hours of a day overlap
     */
    public LocalCalendar(
            Map<DayOfWeek, List<Hours>> week, PublicHolidays holidays, Map<LocalDate, List<Hours>> exceptions) {
        this.week = new EnumMap<>(DayOfWeek.class);
        week.forEach((weekday, hours) -> this.week.put(weekday, ordered(hours)));
        this.holidays = holidays;
        this.exceptions = Map.copyOf(exceptions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ordered(entry.getValue()))));
    }

    /** Hours of a day in order, none where it is free. */
    public List<Hours> hoursOn(LocalDate day) {
        List<Hours> exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return holidays.contains(day) ? List.of() : hoursOn(day.getDayOfWeek());
    }

    /** Hours of an ordinary week. */
    public List<Hours> hoursOn(DayOfWeek weekday) {
        return week.getOrDefault(weekday, List.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        return !hoursOn(day).isEmpty();
    }

    /**
     * The first working day after a day.
     *
     * @throws NoSuchElementException where there is none within ten years
     */
    public LocalDate nextWorkingDay(LocalDate day) {
        return addWorkingDays(day, 1);
    }

    /**
     * The n-th working day after a day, which itself does not count, as deadlines of "n working days" are reckoned; 0 is the
     * day itself.
     *
     * @throws NoSuchElementException where ten years pass without a working day
     */
    public LocalDate addWorkingDays(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days cannot be negative: " + workingDays);
        }
        LocalDate at = day;
        for (int left = workingDays, rest = 0; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
                rest = 0;
            } else if (++rest > MOST_DAYS_OFF) {
                throw new NoSuchElementException("No working day within ten years after " + day);
            }
        }
        return at;
    }

    /** The calendar where clocks show a zone's time. */
    public WorkingCalendar in(ZoneId zone) {
        return new WorkingCalendar(this, new WallClock(zone));
    }

    private static List<Hours> ordered(List<Hours> hours) {
        List<Hours> ordered = hours.stream().sorted().toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).overlaps(ordered.get(i))) {
                throw new IllegalArgumentException(ordered.get(i - 1) + " and " + ordered.get(i) + " overlap");
            }
        }
        return ordered;
    }
}
