package dev.callout.web;

import dev.callout.dispatch.Waitlist;
import dev.callout.time.Window;
import dev.callout.tracking.TrackedVisit;
import dev.callout.visit.VisitState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer's visit in words. */
record TrackView(
        String language,
        String operator,
        String reference,
        VisitState state,
        String workKind,
        @Nullable String window,
        @Nullable String narrowed,
        @Nullable String dateText,
        @Nullable String technician,
        @Nullable String expected,
        @Nullable OfferView offer) {

    /** Freed time that is held for the customer. */
    record OfferView(String address, String window, String until) {}

    static TrackView of(TrackedVisit visit, Waitlist.@Nullable Offer offer, Speech speech, String token) {
        Window window = visit.window();
        Window narrowed = visit.narrowed();
        Instant expected = visit.expected();
        return new TrackView(
                speech.language().code(),
                visit.operator(),
                visit.reference(),
                visit.state(),
                visit.workKind(),
                window == null ? null : speech.window(window),
                narrowed == null || expected != null ? null : speech.window(narrowed),
                window == null
                        ? null
                        : speech.date(window.start().atZone(visit.zone()).toLocalDate()),
                visit.technician(),
                expected == null ? null : speech.clock(expected),
                offer == null
                        ? null
                        : new OfferView(
                                "/track/" + token + "/offer",
                                speech.date(offer.window()
                                                .start()
                                                .atZone(visit.zone())
                                                .toLocalDate()) + ", " + speech.window(offer.window()),
                                speech.clock(offer.heldUntil())));
    }
}
