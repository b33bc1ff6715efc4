package dev.callout.planning.check;

import dev.callout.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    String time(Instant instant, boolean withDay) {
        return (withDay ? DAY : CLOCK).format(instant.atZone(zone));
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** To the minute, outwards. */
    String window(Window window) {
        Instant end = window.end().plusSeconds(59);
        return time(window.start(), true) + "–" + time(end, !day(window.start()).equals(day(end)));
    }
}
