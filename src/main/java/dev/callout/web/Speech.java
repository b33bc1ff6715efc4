package dev.callout.web;

import dev.callout.policy.Language;
import dev.callout.time.Window;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
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

    String clock(String iso) {
        return clock(OffsetDateTime.parse(iso).toInstant());
    }

    String moment(String iso) {
        return moment(OffsetDateTime.parse(iso).toInstant());
    }

    /** A moment in ISO 8601 with offset, for templates. */
    public String at(String iso) {
        return moment(iso);
    }

    String day(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    String dayAndWindow(Window window) {
        return day(window.start()) + ", " + window(window);
    }

    String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount) + "\u00a0" + currency;
    }

    /** A length of time in hours and minutes, with the seconds where there are some. */
    static String hours(Duration time) {
        String hours = "%d:%02d".formatted(time.toHours(), time.toMinutesPart());
        return time.toSecondsPart() == 0 ? hours : hours + ":%02d".formatted(time.toSecondsPart());
    }

    String tenths(double number) {
        return String.format(language.locale(), "%.1f", number);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(date);
    }

    /** A day, or the first and last of several. */
    String days(LocalDate from, LocalDate to) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
        return from.equals(to) ? format.format(from) : format.format(from) + " – " + format.format(to);
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
