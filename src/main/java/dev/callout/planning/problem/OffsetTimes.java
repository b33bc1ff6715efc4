package dev.callout.planning.problem;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants as text with the offset of a zone, to the second, e.g. {@code 2026-11-23T07:00:00+03:00}. */
public final class OffsetTimes {
    private OffsetTimes() {}

    public static String text(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).toOffsetDateTime());
    }
}
