package dev.callout.policy;

import dev.callout.time.LocalCalendar;
import dev.callout.time.Window;
import dev.callout.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the desk may take to answer. Immutable.
 *
 * @param measure what the time is counted in
 * @param days how many days, where they are counted; the day of asking is none of them
 * @param time how long, where time is counted
 * @param by the clock time at which the last day ends for this; null: when its hours end, or at midnight
 * @param calendar the days and hours that count
 * @param warnBefore how long before it is due the desk is warned
 * @param tellIfOpen where nothing is solved when the desk is warned, the customer is told so, which keeps the promise
 */
public record AnswerTime(
        Measure measure,
        int days,
        Duration time,
        @Nullable LocalTime by,
        LocalCalendar calendar,
        Duration warnBefore,
        boolean tellIfOpen) {
    private static final int MINUTES_OF_HOUR = 60;

    /** What an answer's time is counted in. */
    public enum Measure {
        /** Days on which the calendar is open. */
        WORKING_DAYS,
        /** All days; where the last one is free by the calendar, the next working day counts in its place. */
        DAYS,
        /** Time while the calendar is open. */
        WORKING_TIME,
        /** Time that passes, open or not. */
        TIME,
        /** The same day, until a clock time; what is asked later, or on a free day, has until then on the next open one. */
        SAME_DAY
    }

    /** When the answer to what was asked is due. */
    public Instant due(Instant asked, ZoneId zone) {
        WorkingCalendar open = calendar.in(zone);
        LocalDate day = open.clock().dayOf(asked);
        return switch (measure) {
            case TIME -> asked.plus(time);
            case WORKING_TIME -> open.addWorkingTime(asked, time);
            case WORKING_DAYS -> endOf(calendar.addWorkingDays(day, days), open);
            case DAYS -> {
                LocalDate last = day.plusDays(days);
                yield endOf(calendar.isWorkingDay(last) ? last : calendar.nextWorkingDay(last), open);
            }
            case SAME_DAY -> {
                Instant today = endOf(day, open);
                boolean counts = calendar.isWorkingDay(day) && asked.isBefore(today);
                yield counts ? today : endOf(calendar.nextWorkingDay(day), open);
            }
        };
    }

    /** When the desk is warned of what is due; at once where that is over already. */
    public Instant warning(Instant asked, Instant due) {
        Instant warning = due.minus(warnBefore);
        return warning.isBefore(asked) ? asked : warning;
    }

    private Instant endOf(LocalDate day, WorkingCalendar open) {
        if (by != null) {
            return open.clock().at(day, by.getHour() * MINUTES_OF_HOUR + by.getMinute());
        }
        List<Window> windows = measure == Measure.WORKING_DAYS ? open.windowsOn(day) : List.of();
        return windows.isEmpty()
                ? open.clock().day(day).end()
                : windows.get(windows.size() - 1).end();
    }
}
