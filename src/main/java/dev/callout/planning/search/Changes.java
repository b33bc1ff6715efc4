package dev.callout.planning.search;

import org.jspecify.annotations.Nullable;

/** What was changed since the mark, on the routes and in their prices, so that it can be undone together. */
final class Changes {
    private final Tours tours;
    private final @Nullable RoutePrices exact;
    private final Across across;
    private long drivingThen;
    private long totalThen;

    Changes(Tours tours, @Nullable RoutePrices exact, Across across) {
        this.tours = tours;
        this.exact = exact;
        this.across = across;
    }

    void mark() {
        tours.forget();
        drivingThen = tours.driving;
        if (exact != null) {
            exact.costs.forget();
            totalThen = exact.costs.total;
        }
    }

    void undo() {
        tours.undoTo(0, drivingThen);
        if (exact != null) {
            exact.undoTo(0, totalThen);
            for (int i = 0; i < tours.touchedCount; i++) {
                across.isStale(tours.touched[i]);
            }
        }
    }
}
