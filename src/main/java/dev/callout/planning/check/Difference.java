package dev.callout.planning.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one visit between two plans of a problem. Immutable.
 *
 * @param visit as people call it
 * @param before null where it was left out
 * @param after null where it is left out
 */
public record Difference(
        String visit, @Nullable Standing before, @Nullable Standing after) {
    /**
     * Where a visit stands in a plan.
     *
     * @param technicians names, of a whole crew joined by commas
     * @param start when the first of them begins
     */
    public record Standing(String technicians, Instant start) {}
}
