package dev.callout.progress;

import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.promise.Met;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt makes of the window that the customer was told. It follows from all that is known of the attempt, so
 * that it ends the same however late and in whatever order the reports come.
 *
 * @param met null where nobody came
 */
record Verdict(Outcome outcome, @Nullable Met met, @Nullable String cause) {
    static final String RECKONED = "arrival reckoned from the end of work";

    /** Empty as long as nothing is known that decides it. */
    static Optional<Verdict> of(Attempt attempt, Window window, Duration work) {
        Optional<ProgressEvent> arrival = attempt.arrival();
        ProgressEvent end = attempt.end().orElse(null);
        if (end != null && end.kind() == Kind.NOT_DONE) {
            return Optional.of(notDone(arrival.orElse(null), end, window));
        }
        if (arrival.isPresent()) {
            return Optional.of(came(met(arrival.get(), arrival.get().at(), null), window));
        }
        return Optional.ofNullable(end).map(done -> {
            Instant latest = done.at().minus(work);
            Instant left = attempt.first(Kind.ON_THE_WAY).map(ProgressEvent::at).orElse(latest);
            return came(met(done, latest.isBefore(left) ? left : latest, RECKONED), window);
        });
    }

    /** Whether the customer was at fault or not, a technician who came in time kept the window. */
    private static Verdict notDone(@Nullable ProgressEvent arrival, ProgressEvent end, Window window) {
        boolean absent = NotDoneReason.of(end.details().reason())
                .filter(NotDoneReason::customersSide)
                .isPresent();
        if (absent) {
            ProgressEvent there = arrival == null ? end : arrival;
            return new Verdict(Outcome.NOT_REACHED, met(there, there.at(), Promises.NOT_DONE), Promises.NOT_DONE);
        }
        if (arrival == null) {
            return new Verdict(Outcome.OPERATOR_MOVED, null, Promises.NOT_DONE);
        }
        return came(met(arrival, arrival.at(), Promises.NOT_DONE), window);
    }

    private static Verdict came(Met met, Window window) {
        return new Verdict(met.against(window), met, met.cause());
    }

    private static Met met(ProgressEvent event, Instant at, @Nullable String cause) {
        return new Met(event.visit(), at, event.technician(), cause);
    }
}
