package dev.callout.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What the clocks on the walls of a zone show. The one place where a local day or hour becomes an instant.
 *
 * <p>In the night when clocks are put forward, an hour that no clock shows means the moment of the change: hours from 02:30
 * begin when the clock jumps from 02:00 to 03:00. In the night when clocks are put back, an hour that is shown twice means
 * the first time. So the order of local hours is kept, hours that touch still touch, and each instant of a day belongs to
 * at most one of two neighbouring stretches of hours.
 */
public record WallClock(ZoneId zone) {

    /** When clocks show this for the first time; the moment of the change where they never do. */
    public Instant at(LocalDateTime shown) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(shown);
        return offsets.isEmpty() ? zone.getRules().getTransition(shown).getInstant() : shown.toInstant(offsets.get(0));
    }

    /**
     * When clocks show so many minutes of a day.
     *
     * @param minuteOfDay minutes shown after midnight, up to 1440 for the midnight at the day's end
     */
    public Instant at(LocalDate day, int minuteOfDay) {
        return at(day.atStartOfDay().plusMinutes(minuteOfDay));
    }

    /** From midnight to midnight; 23 or 25 hours long when clocks change. */
    public Window day(LocalDate day) {
        return new Window(at(day, 0), at(day, Hours.MINUTES_OF_DAY));
    }

    /** The day that the clocks show. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
