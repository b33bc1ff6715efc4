package dev.callout.web;

import dev.callout.dispatch.Waitlist;
import dev.callout.time.Window;
import dev.callout.tracking.TrackedVisit;
import dev.callout.visit.VisitState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer's visit in words.
 *
 * @param home where its customer came from; null: from nowhere in here
 */
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
        @Nullable OfferView offer,
        String address,
        @Nullable String home,
        Acts acts) {
    private static final Acts NONE = new Acts(false, false, null);

    /** Freed time that is held for the customer. */
    record OfferView(String address, String window, String until) {}

    /**
     * What its customer can do with it.
     *
     * @param open whether it can be moved or called off
     * @param waits whether earlier time is waited for
     * @param note what was done just now; null: nothing
     */
    record Acts(boolean open, boolean waits, @Nullable String note) {}

    TrackView with(Acts now) {
        return new TrackView(
                language,
                operator,
                reference,
                state,
                workKind,
                window,
                narrowed,
                dateText,
                technician,
                expected,
                offer,
                address,
                home,
                now);
    }

    static TrackView of(
            TrackedVisit visit, Waitlist.@Nullable Offer offer, Speech speech, String address, @Nullable String home) {
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
                                address + "/offer",
                                speech.date(offer.window()
                                                .start()
                                                .atZone(visit.zone())
                                                .toLocalDate()) + ", " + speech.window(offer.window()),
                                speech.clock(offer.heldUntil())),
                address,
                home,
                NONE);
    }
}
