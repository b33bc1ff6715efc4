package dev.callout.planning.check;

import dev.callout.planning.check.Difference.Standing;
import dev.callout.planning.problem.Catalogue;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what became of a visit, such as {@code V3 moves from Anna 10:30 to Boris 11:05}. Immutable. */
public final class DifferenceWords {
    private final Catalogue sentences;
    private final SpokenTimes times;

    /**
     * @param language one of {@link Catalogue#LANGUAGES}; English for any other
     * @param zone in which times are told
     */
    public DifferenceWords(String language, ZoneId zone) {
        times = new SpokenTimes(zone);
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
                before == null ? "" : times.time(before.start(), days),
                after == null ? "" : after.technicians(),
                after == null ? "" : times.time(after.start(), days));
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
        return times.day(one.start()).equals(times.day(other.start()));
    }
}
