package dev.callout.progress;

import dev.callout.progress.ExpectedArrivals.Expected;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.visit.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times the rest of one technician's route by what has happened on it: work and travel take as long as planned, pauses are
 * kept, and nobody begins before a window that was told. A pure function.
 */
final class RestOfRoute {
    private final Map<VisitId, Attempt> attempts;
    private final Instant now;
    private final List<Expected> expected = new ArrayList<>();

    /** When the technician is free to leave the stop before; null: nothing is known of the day yet. */
    private @Nullable Instant free;

    private RestOfRoute(Map<VisitId, Attempt> attempts, Instant now) {
        this.attempts = attempts;
        this.now = now;
    }

    /**
     * @param stops of one shift, in order, those that are over included
     * @return the stops that are still to be reached, in order
     */
    static List<Expected> expect(List<PublishedStop> stops, Map<VisitId, Attempt> attempts, Instant now) {
        RestOfRoute rest = new RestOfRoute(attempts, now);
        Stop before = null;
        for (PublishedStop stop : stops) {
            rest.pass(stop.stop(), before);
            before = stop.stop();
        }
        return rest.expected;
    }

    private void pass(Stop stop, @Nullable Stop before) {
        Attempt attempt = attempts.get(stop.visit());
        Optional<Instant> end =
                attempt == null ? Optional.empty() : attempt.end().map(ProgressEvent::at);
        if (end.isPresent()) {
            free = end.get();
            return;
        }
        Optional<Instant> arrived = at(attempt, Kind.ARRIVED, stop);
        if (arrived.isPresent()) {
            free = later(begin(arrived.get(), stop).plus(work(stop)), now);
            return;
        }
        Instant arrival = at(attempt, Kind.ON_THE_WAY, stop)
                .map(left -> later(left.plusSeconds(stop.timing().travelSeconds()), now))
                .orElseGet(() -> arrival(stop, before));
        expected.add(new Expected(stop.visit(), stop.technician(), arrival, null));
        free = begin(arrival, stop).plus(work(stop));
    }

    private Instant arrival(Stop stop, @Nullable Stop before) {
        Instant leaving = free;
        Duration travel = Duration.ofSeconds(stop.timing().travelSeconds());
        if (leaving == null || before == null) {
            return later(stop.timing().arrival(), now.plus(travel));
        }
        Duration pause =
                Duration.between(before.timing().end(), stop.timing().arrival()).minus(travel);
        Instant left = later(pause.isNegative() ? leaving : leaving.plus(pause), now);
        return left.plus(travel);
    }

    private static Optional<Instant> at(@Nullable Attempt attempt, Kind kind, Stop stop) {
        return attempt == null
                ? Optional.empty()
                : attempt.find(kind, stop.technician()).map(ProgressEvent::at);
    }

    private static Instant begin(Instant arrival, Stop stop) {
        return stop.window() == null ? arrival : later(arrival, stop.window().start());
    }

    private static Duration work(Stop stop) {
        return Duration.between(stop.timing().start(), stop.timing().end());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
