package dev.callout.promise.arrival;

import java.time.Instant;

/** Where a technician stands when the rest of the route is looked at. */
public sealed interface Standing {
    /** Leaves for the first stop ahead at this instant: the evening before, or just done with the stop before. */
    record Leaving(Instant at) implements Standing {}

    /** Left for the first stop ahead at {@code since} and has not reached it by {@code now}. */
    record Driving(Instant since, Instant now) implements Standing {}

    /** Began work at {@code since} on a visit that is not among the stops ahead, and has not ended it by {@code now}. */
    record Working(Instant since, Instant now, Estimate work) implements Standing {}
}
