package dev.callout.progress;

import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.route.Locks;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.route.StopId;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes technicians' reports. An event is kept for good; the visit's state, the ledger's outcome and whether the visit is
 * planned anew follow from all events of the attempt together, so that reports that come late, repeated and in any order
 * end in what they would have ended in had they come as they happened. Only what contradicts the known is refused.
 */
@ApplicationScoped
@Transactional
public class ProgressLog {
    private final ProgressRows rows;
    private final Attempts attempts;
    private final Publications publications;
    private final Visits visits;
    private final Locks locks;
    private final Promises promises;
    private final Event<ProgressMade> told;
    private final Clock clock;

    ProgressLog(
            ProgressRows rows,
            Attempts attempts,
            Publications publications,
            Visits visits,
            Locks locks,
            Promises promises,
            Event<ProgressMade> told,
            Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.publications = publications;
        this.visits = visits;
        this.locks = locks;
        this.promises = promises;
        this.told = told;
        this.clock = clock;
    }

    /** The visit as it stands, and all that is known of the attempt that was reported on. */
    record Recorded(Visit visit, ProgressEvent event, Attempt attempt) {}

    /**
     * Records what a technician reported of a stop.
     *
     * @param own the technician whose device reports; empty: somebody who may report for all
     * @throws NotFound where there is no such stop, or it is another technician's
     * @throws Refused where it contradicts what is known, which is told
     */
    Recorded record(StopId id, ProgressReader.Report report, Optional<UUID> own, String byWhom) {
        TerritoryId territory = publications.findTerritory(id).orElseThrow(() -> new NotFound("stop"));
        // one report or publication of a territory at a time: each sees all that came before it
        publications.holdTerritory(territory);
        PublishedStop stop = publications.findStop(id).orElseThrow(() -> new NotFound("stop"));
        TechnicianId technician = stop.stop().technician();
        if (own.isPresent() && !own.get().equals(technician.value())) {
            throw new NotFound("stop");
        }
        Visit visit = visits.get(stop.stop().visit());
        int number = attempts.numberOf(stop);
        Attempt known = attempts.get(visit.id(), number);
        ProgressEvent event =
                new ProgressEvent(id, visit.id(), number, technician, report.kind(), report.at(), report.details());
        if (known.find(event.kind(), technician).filter(event::tellsTheSame).isPresent()) {
            return new Recorded(visit, event, known);
        }
        requireConsistent(known, event, stop, visit);
        Attempt attempt = known.with(event);
        boolean over = known.end().filter(end -> end.kind() == Kind.NOT_DONE).isPresent();
        Promise promise = promise(known, over, visit);
        int corrections = keep(event, promise, publications.latestNumber(territory), byWhom);
        Visit after = over ? visit : follow(visit, attempt, byWhom);
        if (promise != null) {
            Duration work = visit.work().siteSetup().plus(visit.work().duration());
            Verdict.of(attempt, promise.window(), work)
                    .ifPresent(verdict ->
                            promises.settle(promise.id(), verdict.outcome(), verdict.met(), verdict.cause(), byWhom));
        }
        told.fire(new ProgressMade(event, visit.state(), after, !over, corrections));
        return new Recorded(after, event, attempt);
    }

    private void requireConsistent(Attempt known, ProgressEvent event, PublishedStop stop, Visit visit) {
        String contradiction = known.contradiction(event);
        if (contradiction != null) {
            throw new Refused(ErrorCode.OUT_OF_ORDER, contradiction, KnownFacts.of(visit, known));
        }
        boolean ours = stop.live() || !known.events().isEmpty() || attempts.standsElsewhere(stop);
        if (!ours) {
            throw new Refused(
                    ErrorCode.OUT_OF_ORDER,
                    "The visit has been given to somebody else, or to another day, since this stop was published.",
                    KnownFacts.of(visit, known));
        }
    }

    /** Moves the visit to where the attempt has brought it, by way of what lies between. */
    private Visit follow(Visit before, Attempt attempt, String byWhom) {
        Visit visit = before;
        VisitState target = attempt.state().orElse(visit.state());
        if (target == VisitState.DONE && visit.state().mayBecome(VisitState.ON_SITE)) {
            visit = visits.change(visit.id(), VisitState.ON_SITE, byWhom, null);
        }
        if (!visit.state().mayBecome(target)) {
            return visit;
        }
        ProgressEvent end = attempt.end().orElse(null);
        if (end == null || end.kind() == Kind.DONE) {
            return visits.change(visit.id(), target, byWhom, null);
        }
        String reason = end.details().reason() == null
                ? Promises.NOT_DONE
                : end.details().reason();
        visits.change(visit.id(), VisitState.NOT_DONE, byWhom, reason);
        locks.remove(visit.id());
        publications.giveUp(visit.id());
        return visits.askAgain(visit.id(), end.at(), byWhom, "comes back into planning");
    }

    /** What the customer counted on in this attempt; null where no window was told. */
    private @Nullable Promise promise(Attempt known, boolean over, Visit visit) {
        Optional<Promise> last = promises.findLast(visit.id());
        UUID earlier = attempts.findPromise(known).orElse(null);
        if (over) {
            return promises.history(visit.id()).stream()
                    .filter(promise -> promise.id().value().equals(earlier))
                    .findFirst()
                    .orElse(null);
        }
        return last.filter(promise -> promise.open() || promise.id().value().equals(earlier))
                .orElse(null);
    }

    private int keep(ProgressEvent event, @Nullable Promise promise, long publicationsSeen, String byWhom) {
        ProgressEntity row = new ProgressEntity();
        row.id = UuidV7.at(clock.instant());
        row.write(event);
        row.promise = promise == null ? null : promise.id().value();
        row.publicationsSeen = publicationsSeen;
        row.corrections = attempts.withdrawn(event);
        row.recordedAt = clock.instant();
        row.recordedBy = byWhom;
        rows.persistAndFlush(row);
        return row.corrections;
    }
}
