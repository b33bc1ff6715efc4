package dev.callout.web;

import dev.callout.policy.Language;
import dev.callout.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** How a page speaks: in a language, and in the clock of a zone. */
record Speech(Language language, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double METRES_PER_KILOMETRE = 1_000;

    String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    String window(Window window) {
        return clock(window.start()) + "–" + clock(window.end());
    }

    /** Between two moments in ISO 8601 with offset. */
    String span(String start, String end) {
        return clock(OffsetDateTime.parse(start).toInstant())
                + "–"
                + clock(OffsetDateTime.parse(end).toInstant());
    }

    String tenths(double number) {
        return String.format(language.locale(), "%.1f", number);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(date);
    }

    String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(zone));
    }

    String kilometres(int metres) {
        return tenths(metres / METRES_PER_KILOMETRE);
    }

    String percent(double share) {
        return String.format(language.locale(), "%.0f", share * 100);
    }
}
