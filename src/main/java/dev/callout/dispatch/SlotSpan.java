package dev.callout.dispatch;

import dev.callout.document.Fields;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Between when and when a slot is looked for: moments, or days that are meant whole.
 *
 * @param from inclusive
 * @param to a day is meant to its end
 */
record SlotSpan(Bound from, Bound to) {
    static final int MOST_DAYS = 14;
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int SHORTEST_STEP = 10;

    /** A moment or a day. */
    record Bound(@Nullable Instant moment, @Nullable LocalDate day) {
        static final Bound NONE = new Bound(Instant.EPOCH, null);

        static Bound parse(String text) {
            return text.contains("T")
                    ? new Bound(OffsetDateTime.parse(text).toInstant(), null)
                    : new Bound(null, LocalDate.parse(text));
        }

        Instant first(ZoneId zone) {
            return moment == null && day != null
                    ? new WallClock(zone).at(day, 0)
                    : moment == null ? Instant.EPOCH : moment;
        }

        Instant last(ZoneId zone) {
            return moment == null && day != null ? new WallClock(zone).at(day.plusDays(1), 0) : first(zone);
        }
    }

    static SlotSpan read(Fields fields) {
        String expected = "a day such as 2026-11-23, or a moment such as 2026-11-23T08:00:00+03:00";
        return new SlotSpan(
                fields.parsed("from", expected, Bound.NONE, Bound::parse),
                fields.parsed("to", expected, Bound.NONE, Bound::parse));
    }

    /** What is left of the span, at most two weeks of it; empty where it is over or never was. */
    @Nullable
    Window left(ZoneId zone, Instant earliest) {
        Instant start = from.first(zone).isBefore(earliest) ? earliest : from.first(zone);
        Instant most = start.plus(Duration.ofDays(MOST_DAYS - 1L));
        Instant end = to.last(zone).isAfter(most) ? most : to.last(zone);
        return start.isBefore(end) ? new Window(start, end) : null;
    }

    /** Every window of a width inside a stretch of time, beginning at full steps of half the width on the wall's clock. */
    static List<Window> windows(Window within, Duration width, ZoneId zone) {
        List<Window> windows = new ArrayList<>();
        WallClock wall = new WallClock(zone);
        int step = (int) Math.max(SHORTEST_STEP, width.toMinutes() / 2);
        LocalDate last = wall.dayOf(within.end());
        for (LocalDate day = wall.dayOf(within.start()); !day.isAfter(last); day = day.plusDays(1)) {
            for (int minute = 0; minute < MINUTES_OF_DAY; minute += step) {
                Instant start = wall.at(day, minute);
                Window window = new Window(start, start.plus(width));
                if (within.encloses(window)) {
                    windows.add(window);
                }
            }
        }
        return windows;
    }
}
