package dev.callout.planning.check;

import dev.callout.planning.check.Difference.Standing;
import dev.callout.planning.problem.Catalogue;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what became of a visit, such as {@code V3 moves from Anna 10:30 to Boris 11:05}. Immutable. */
public final class DifferenceWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Catalogue sentences;
    private final ZoneId zone;

    /**
     * @param language one of {@link Catalogue#LANGUAGES}; English for any other
     * @param zone in which times are told
     */
    public DifferenceWords(String language, ZoneId zone) {
        this.zone = zone;
        sentences = Catalogue.of("differences", language);
    }

    /** Days are told where the two sides lie on different ones. */
    public String of(Difference difference) {
        Standing before = difference.before();
        Standing after = difference.after();
        boolean days = before != null && after != null && !sameDay(before, after);
        return sentences.say(
                kind(before, after),
                difference.visit(),
                before == null ? "" : before.technicians(),
                before == null ? "" : time(before.start(), days),
                after == null ? "" : after.technicians(),
                after == null ? "" : time(after.start(), days));
    }

    private static String kind(@Nullable Standing before, @Nullable Standing after) {
        if (before == null) {
            return "added";
        }
        if (after == null) {
            return "dropped";
        }
        if (!before.technicians().equals(after.technicians())) {
            return "technician";
        }
        return before.start().equals(after.start()) ? "kept" : "time";
    }

    private boolean sameDay(Standing one, Standing other) {
        return one.start()
                .atZone(zone)
                .toLocalDate()
                .equals(other.start().atZone(zone).toLocalDate());
    }

    private String time(Instant instant, boolean withDay) {
        return (withDay ? DAY : CLOCK).format(instant.atZone(zone));
    }
}
