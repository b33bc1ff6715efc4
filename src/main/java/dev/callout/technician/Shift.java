package dev.callout.technician;

import dev.callout.geo.Point;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When a technician works, from where to where, and how much longer it may become. */
public record Shift(
        ShiftId id,
        TechnicianId technician,
        Window window,
        Duration overtime,
        Point start,
        Point end,
        List<Break> breaks) {
    public Shift {
        breaks = List.copyOf(breaks);
    }

    /** A rest that must begin between earliest and latest. */
    public record Break(String name, Instant earliest, Instant latest, Duration duration) {}
}
