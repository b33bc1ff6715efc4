package dev.callout.dispatch.live;

import dev.callout.planning.problem.Shift;
import dev.callout.time.Window;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shifts with something changed. */
final class Copies {
    private Copies() {}

    /** The rest of a shift, from a place and a moment on. */
    static Shift rest(
            Shift shift, Window hours, @Nullable String from, List<dev.callout.planning.problem.Break> breaks) {
        Duration late = Duration.between(shift.hours().end(), hours.end());
        Duration overtime = late.isNegative() || late.compareTo(shift.overtime()) > 0
                ? Duration.ZERO
                : shift.overtime().minus(late);
        return new Shift(shift.id(), hours, overtime, from, shift.endLocation(), breaks, shift.unavailable());
    }
}
