package dev.callout.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The slow way to know when a calendar is open: look at the clock in every minute. An hour shown for the second time counts
 * as the last minute of the first time, since the clock has been further already.
 */
record MinuteByMinute(LocalCalendar calendar, WallClock clock) {
    /** No zone has put its clocks back further within a minute's notice. */
    private static final int LOOK_BACK_MINUTES = 180;

    boolean isOpen(Instant minute) {
        LocalDateTime furthest = shownAt(minute);
        // Only for speed: where the clock was not put back lately, it has never been further.
        boolean even = shownAt(minute.minus(LOOK_BACK_MINUTES, ChronoUnit.MINUTES))
                .plusMinutes(LOOK_BACK_MINUTES)
                .equals(furthest);
        for (int back = 1; back <= LOOK_BACK_MINUTES && !even; back++) {
            LocalDateTime before = shownAt(minute.minus(back, ChronoUnit.MINUTES));
            furthest = before.isAfter(furthest) ? before : furthest;
        }
        int minuteOfDay = furthest.getHour() * 60 + furthest.getMinute();
        return calendar.hoursOn(furthest.toLocalDate()).stream().anyMatch(hours -> hours.contains(minuteOfDay));
    }

    Duration workingTime(Window within) {
        long open = 0;
        for (Instant at = within.start(); at.isBefore(within.end()); at = at.plus(1, ChronoUnit.MINUTES)) {
            open += isOpen(at) ? 1 : 0;
        }
        return Duration.ofMinutes(open);
    }

    Instant addWorkingTime(Instant from, Duration time) {
        Instant at = from;
        for (long left = time.toMinutes(); left > 0; at = at.plus(1, ChronoUnit.MINUTES)) {
            left -= isOpen(at) ? 1 : 0;
        }
        return at;
    }

    private LocalDateTime shownAt(Instant minute) {
        return minute.atZone(clock.zone()).toLocalDateTime();
    }
}
