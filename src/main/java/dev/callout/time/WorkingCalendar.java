package dev.callout.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A calendar's hours as instants in a zone. Hours that clocks skip or show twice are read as {@link WallClock} says, so that
 * working hours are an hour shorter or longer when the clock changes within them. Immutable.
 */
public record WorkingCalendar(LocalCalendar days, WallClock clock) {

    /** The open windows within a window, in order; hours that touch, over midnight too, are one window. */
    public List<Window> windowsWithin(Window within) {
        List<Window> windows = new ArrayList<>();
        LocalDate last = clock.dayOf(within.end());
        // The clock can be put back over midnight: what it showed last is not the latest day begun.
        for (LocalDate day = clock.dayOf(within.start()).minusDays(1);
                !day.isAfter(last.plusDays(1));
                day = day.plusDays(1)) {
            for (Window window : windowsOn(day)) {
                Instant start = latest(window.start(), within.start());
                Instant end = earliest(window.end(), within.end());
                if (start.isBefore(end)) {
                    addOrJoin(windows, start, end);
                }
            }
        }
        return windows;
    }

    /** The open windows of a local day, in order; none where it is free or clocks skip its hours. */
    public List<Window> windowsOn(LocalDate day) {
        List<Window> windows = new ArrayList<>();
        for (Hours hours : days.hoursOn(day)) {
            Instant start = clock.at(day, hours.startMinute());
            Instant end = clock.at(day, hours.endMinute());
            if (start.isBefore(end)) {
                addOrJoin(windows, start, end);
            }
        }
        return windows;
    }

    public boolean isOpen(Instant instant) {
        return !windowsWithin(new Window(instant, instant.plusNanos(1))).isEmpty();
    }

    /** How long the calendar is open within a window. */
    public Duration workingTime(Window within) {
        return windowsWithin(within).stream().map(Window::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * When so much working time has passed; the same instant for no time at all. Time that runs out just as hours end is
     * over then, not when the next begin.
     *
     * @throws NoSuchElementException where ten years pass without a working day
     */
    public Instant addWorkingTime(Instant from, Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("Working time cannot be negative: " + time);
        }
        Duration left = time;
        Instant at = from;
        LocalDate day = clock.dayOf(from).minusDays(1);
        while (!left.isZero()) {
            for (Window window : windowsOn(day)) {
                Instant start = latest(window.start(), from);
                if (!start.isBefore(window.end()) || left.isZero()) {
                    continue;
                }
                Duration open = Duration.between(start, window.end());
                Duration used = open.compareTo(left) < 0 ? open : left;
                at = start.plus(used);
                left = left.minus(used);
            }
            day = days.nextWorkingDay(day);
        }
        return at;
    }

    /** The instant itself where the calendar is open then, else the start of the next window. */
    public Instant nextOpen(Instant from) {
        LocalDate day = clock.dayOf(from).minusDays(1);
        while (true) {
            for (Window window : windowsOn(day)) {
                if (window.end().isAfter(from)) {
                    return latest(window.start(), from);
                }
            }
            day = days.nextWorkingDay(day);
        }
    }

    private static void addOrJoin(List<Window> windows, Instant start, Instant end) {
        int last = windows.size() - 1;
        if (last >= 0 && windows.get(last).end().equals(start)) {
            windows.set(last, new Window(windows.get(last).start(), end));
        } else {
            windows.add(new Window(start, end));
        }
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
