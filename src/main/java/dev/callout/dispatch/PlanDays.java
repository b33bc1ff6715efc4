package dev.callout.dispatch;

import dev.callout.time.WallClock;
import dev.callout.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The local days that a plan is for: {@code days} of them from {@code first} on. */
record PlanDays(LocalDate first, int days, ZoneId zone) {
    /** The first day after them. */
    LocalDate end() {
        return first.plusDays(days);
    }

    List<LocalDate> list() {
        return first.datesUntil(end()).toList();
    }

    /** From the first midnight to the last. */
    Window span() {
        WallClock clock = new WallClock(zone);
        return new Window(clock.at(first, 0), clock.at(end(), 0));
    }
}
