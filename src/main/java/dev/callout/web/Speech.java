package dev.callout.web;

import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a page speaks: in a language, and in the clock of a zone. */
record Speech(Language language, ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<Language> WRITTEN = List.of(Language.values());
    private static final double METRES_PER_KILOMETRE = 1_000;

    /** The first language that the pages are written in of those that the browser prefers, else the operator's. */
    static Language choose(@Nullable String accepted, Rulebook rulebook) {
        Language own = rulebook.operator().language();
        Language usual = WRITTEN.contains(own) ? own : Language.EN;
        if (accepted == null || accepted.isBlank()) {
            return usual;
        }
        try {
            List<Locale> locales = WRITTEN.stream().map(Language::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), locales);
            return best == null ? usual : WRITTEN.get(locales.indexOf(best));
        } catch (IllegalArgumentException notUnderstood) {
            return usual;
        }
    }

    /** The language where the pages are written in it, else English. */
    static Language written(Language wished) {
        return WRITTEN.contains(wished) ? wished : Language.EN;
    }

    String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    String window(Window window) {
        return clock(window.start()) + "–" + clock(window.end());
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
        return String.format(language.locale(), "%.1f", metres / METRES_PER_KILOMETRE);
    }

    String percent(double share) {
        return String.format(language.locale(), "%.0f", share * 100);
    }
}
