package dev.callout.tracking;

import dev.callout.geo.Point;
import dev.callout.policy.Language;
import dev.callout.time.Window;
import dev.callout.visit.VisitState;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may know of the own visit.
 *
 * @param workKind as people read it, in the customer's language
 * @param window when the technician arrives; null where nothing was told yet, or where that is over
 * @param narrowed a part of the window that holds as surely, as reckoned on the day; null where nothing narrower is known
 * @param technician the first name; null where nobody is chosen
 * @param expected when the technician arrives, as reckoned now; only while on the way to this customer
 * @param position where the technician set out from; only while on the way to this customer
 */
public record TrackedVisit(
        String reference,
        VisitState state,
        String workKind,
        String operator,
        @Nullable Window window,
        @Nullable Window narrowed,
        @Nullable String technician,
        @Nullable Instant expected,
        @Nullable Point position,
        ZoneId zone,
        Language language) {}
