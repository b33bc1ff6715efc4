package dev.callout.web;

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
        @Nullable String expected) {

    static TrackView of(TrackedVisit visit, Speech speech) {
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
                expected == null ? null : speech.clock(expected));
    }
}
