package dev.callout.simulate;

import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One window that a customer was told, and what became of it. Mutable until its day is over. */
final class Told {
    /** What became of it. */
    enum Outcome {
        OPEN,
        KEPT,
        LATE,
        /** Another window or none was told instead. */
        MOVED,
        /** The technician came, but too late to begin at all. */
        NOT_REACHED,
        /** The customer cancelled: nobody's fault. */
        CUSTOMER
    }

    final String visit;
    final int day;

    /** Where on its route it stood when told, 1 is first; 0 where it was told on the day. */
    final int position;

    final Window window;

    /** As stated, and as computed along the route before what replanning saves was counted in. */
    final double rate;

    final double computed;
    Outcome outcome = Outcome.OPEN;
    boolean rescued;

    /** The window that could be said when the technician was two stops away. */
    @Nullable
    Window narrowed;

    @Nullable
    Instant begun;

    /** The chance of a window. */
    record Odds(double stated, double computed) {}

    Told(String visit, int day, int position, Window window, Odds odds) {
        this.visit = visit;
        this.day = day;
        this.position = position;
        this.window = window;
        rate = odds.stated();
        computed = odds.computed();
    }

    /** Whether it counts when promises are counted. */
    boolean counts() {
        return outcome != Outcome.OPEN && outcome != Outcome.CUSTOMER;
    }

    boolean isNarrower() {
        Window known = narrowed;
        return known != null && known.length().compareTo(Duration.ofMinutes(60)) < 0;
    }

    /** Whether work began in the narrowed window, or before it. */
    boolean isInNarrowed() {
        Window known = narrowed;
        Instant at = begun;
        return known != null && at != null && at.isBefore(known.end());
    }
}
