package dev.callout.policy;

import dev.callout.time.LocalCalendar;
import dev.callout.time.WallClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the planner runs by itself: at a clock time on every working day of a calendar, for the working days that follow.
 *
 * @param at clock time in the territory's zone
 */
public record NightlyRun(LocalTime at, LocalCalendar calendar) {

    /** The first run after an instant, itself excluded. */
    public Instant nextAfter(Instant instant, ZoneId zone) {
        WallClock clock = new WallClock(zone);
        LocalDate day = clock.dayOf(instant).minusDays(1);
        Instant run;
        do {
            day = calendar.nextWorkingDay(day);
            run = clock.at(day.atTime(at));
        } while (!run.isAfter(instant));
        return run;
    }
}
