package dev.callout.web;

import dev.callout.dispatch.DispatchDesk;
import dev.callout.dispatch.PlanChanges;
import dev.callout.route.PlanState;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What publishing a plan would tell whom, in words. */
record ReviewView(
        String plan,
        String territory,
        String date,
        String dateText,
        boolean ready,
        String seen,
        long belowRate,
        boolean refused,
        List<Line> lines) {

    /** One visit's customer. */
    record Line(
            String reference,
            PlanChanges.Kind kind,
            @Nullable Side from,
            @Nullable Side to,
            boolean belowRate) {}

    /** @param rate the share of such windows that are kept, in percent; null where none is told */
    record Side(
            String technician,
            @Nullable String window,
            @Nullable String rate) {}

    static ReviewView of(DispatchDesk.Review review, boolean refused, Speech speech) {
        return new ReviewView(
                review.plan().id().toString(),
                review.plan().territory().value(),
                review.plan().day().toString(),
                speech.date(review.plan().day()),
                review.plan().state() == PlanState.READY,
                review.seen(),
                review.changes().belowRate(),
                refused,
                review.changes().items().stream()
                        .sorted(Comparator.comparing((PlanChanges.Change change) -> rank(change.kind()))
                                .thenComparing(PlanChanges.Change::reference))
                        .map(change -> new Line(
                                change.reference(),
                                change.kind(),
                                side(change.from(), speech),
                                side(change.to(), speech),
                                change.belowRate()))
                        .toList());
    }

    /** What costs trust comes first. */
    private static int rank(PlanChanges.Kind kind) {
        return switch (kind) {
            case DROPPED -> 0;
            case MOVED -> 1;
            case TECHNICIAN_CHANGED -> 2;
            case TOLD -> 3;
            case KEPT -> 4;
        };
    }

    private static @Nullable Side side(PlanChanges.@Nullable Side side, Speech speech) {
        if (side == null) {
            return null;
        }
        PlanChanges.Told told = side.window();
        Double rate = side.rate();
        return new Side(
                side.technicianName(),
                told == null ? null : speech.span(told.start(), told.end()),
                rate == null ? null : speech.percent(rate));
    }
}
