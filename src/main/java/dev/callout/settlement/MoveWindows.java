package dev.callout.settlement;

import dev.callout.call.Bodies;
import dev.callout.document.Fields;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads when a visit may be done instead, for calls and pages. */
@ApplicationScoped
public class MoveWindows {
    private final Clock clock;

    MoveWindows(Clock clock) {
        this.clock = clock;
    }

    /**
     * A time into which the work fits: {start, end}.
     *
     * @throws dev.callout.error.InvalidInput where it is none
     */
    public Window read(byte @Nullable [] body, Visit visit) {
        return Bodies.read(body, "window", fields -> read(fields, least(visit)));
    }

    @Nullable
    Window read(Fields fields, Duration least) {
        Instant start = fields.instant("start");
        Instant end = fields.instant("end");
        if (!end.isAfter(start)) {
            fields.fault("end", "empty-window", end, "A window must end after it starts.", null);
            return null;
        }
        if (!end.isAfter(clock.instant())) {
            fields.fault("end", "window-in-past", end, "The window is over already.", null);
        }
        if (Duration.between(start, end).compareTo(least) < 0) {
            fields.fault("end", "window-too-short", end, "The work takes " + least + " and does not fit in.", null);
        }
        return new Window(start, end);
    }

    /** How long a time must be at least. */
    static Duration least(Visit visit) {
        return visit.work().siteSetup().plus(visit.work().duration());
    }
}
