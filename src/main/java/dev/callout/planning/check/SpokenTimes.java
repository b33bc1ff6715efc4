package dev.callout.planning.check;

import dev.callout.time.Window;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a dispatcher reads them, in the zone of the problem. */
final class SpokenTimes {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;

    SpokenTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** To the minute, outwards. */
    String window(Window window) {
        ZonedDateTime end = window.end().plusSeconds(59).atZone(zone);
        ZonedDateTime start = window.start().atZone(zone);
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        return DAY.format(start) + "–" + (sameDay ? CLOCK : DAY).format(end);
    }
}
