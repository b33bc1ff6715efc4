package dev.callout.emergency;

import dev.callout.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Told within the transaction that defers a visit for an emergency, or takes it back: its customer has to be told.
 *
 * @param delivery what comes instead; null: nothing
 * @param booked whether a window had been told
 * @param returned whether it came back into planning
 */
public record VisitDiverted(
        Emergency emergency, Visit visit, @Nullable Visit delivery, boolean booked, boolean returned) {}
