package dev.callout.tracking;

import dev.callout.geo.Point;
import dev.callout.progress.Attempt;
import dev.callout.progress.Attempts;
import dev.callout.progress.ExpectedArrivals;
import dev.callout.progress.ProgressEvent;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up how near a technician is who is on the way to a customer. */
@ApplicationScoped
class Approaches {
    private final Attempts attempts;
    private final ExpectedArrivals arrivals;

    Approaches(Attempts attempts, ExpectedArrivals arrivals) {
        this.attempts = attempts;
        this.arrivals = arrivals;
    }

    /** @param position as the phone told it when setting out */
    record Approach(@Nullable Instant expected, @Nullable Point position) {}

    Approach get(VisitId visit) {
        Attempt attempt = attempts.latest(visit);
        ExpectedArrivals.Expected expected = arrivals.list(List.of(visit)).get(visit);
        return new Approach(
                expected == null ? null : expected.arrival(),
                attempt.first(Kind.ON_THE_WAY)
                        .map(ProgressEvent::details)
                        .map(ProgressEvent.Details::position)
                        .orElse(null));
    }

    /** The part of the told window in which the technician is expected now; null where it is all of it. */
    @Nullable
    Window narrowed(VisitId visit) {
        ExpectedArrivals.Expected expected = arrivals.list(List.of(visit)).get(visit);
        return expected == null ? null : expected.narrowed();
    }
}
