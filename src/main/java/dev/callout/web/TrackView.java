package dev.callout.web;

import dev.callout.time.Window;
import dev.callout.tracking.TrackedVisit;
import dev.callout.visit.VisitState;
import org.jspecify.annotations.Nullable;

/** A customer's visit in words. */
record TrackView(
        String language,
        String operator,
        String reference,
        VisitState state,
        String workKind,
        @Nullable String window,
        @Nullable String dateText,
        @Nullable String technician) {

    static TrackView of(TrackedVisit visit, Speech speech) {
        Window window = visit.window();
        return new TrackView(
                speech.language().code(),
                visit.operator(),
                visit.reference(),
                visit.state(),
                visit.workKind(),
                window == null ? null : speech.window(window),
                window == null
                        ? null
                        : speech.date(window.start().atZone(visit.zone()).toLocalDate()),
                visit.technician());
    }
}
