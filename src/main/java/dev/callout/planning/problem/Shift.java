package dev.callout.planning.problem;

import dev.callout.time.Window;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of work of a technician.
 *
 * @param hours from the first departure to the last return, overtime not included
 * @param overtime how long after the end the return may still be
 * @param startLocation where it starts; null: at the first stop
 * @param endLocation where it ends; null: at the last stop
 * @param breaks taken in the given order
 * @param unavailable neither work nor driving happens then
 */
public record Shift(
        String id,
        Window hours,
        Duration overtime,
        @Nullable String startLocation,
        @Nullable String endLocation,
        List<Break> breaks,
        List<Window> unavailable) {
    public Shift {
        breaks = List.copyOf(breaks);
        unavailable = List.copyOf(unavailable);
    }
}
