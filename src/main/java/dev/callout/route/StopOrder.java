package dev.callout.route;

import java.util.Comparator;

/** The orders in which stops are listed. */
final class StopOrder {
    static final Comparator<Stop> BY_PLACE =
            Comparator.comparing((Stop stop) -> stop.shift().value()).thenComparingInt(Stop::position);

    private StopOrder() {}
}
