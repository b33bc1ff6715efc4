package dev.callout.emergency;

import dev.callout.visit.VisitState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit that an emergency deferred.
 *
 * @param was its state before
 * @param delivery the visit that is made instead; null: none
 */
public record Diverted(
        UUID visit,
        VisitState was,
        @Nullable UUID delivery,
        PhoneHelp phoneHelp,
        @Nullable String note) {}
