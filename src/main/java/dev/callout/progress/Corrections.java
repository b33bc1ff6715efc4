package dev.callout.progress;

import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.promise.FinishedWorks;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes back reports that were sent by mistake. The report is kept and counts no more; visit, ledger and what was learned
 * follow from those that are left, as if it had never been sent.
 */
@ApplicationScoped
@Transactional
public class Corrections {
    private final ProgressRows rows;
    private final ProgressWithdrawalRows withdrawals;
    private final Attempts attempts;
    private final Publications publications;
    private final Visits visits;
    private final Promises promises;
    private final FinishedWorks works;
    private final Event<ProgressWithdrawn> told;
    private final Clock clock;

    Corrections(
            ProgressRows rows,
            ProgressWithdrawalRows withdrawals,
            Attempts attempts,
            Publications publications,
            Visits visits,
            Promises promises,
            FinishedWorks works,
            Event<ProgressWithdrawn> told,
            Clock clock) {
        this.rows = rows;
        this.withdrawals = withdrawals;
        this.attempts = attempts;
        this.publications = publications;
        this.visits = visits;
        this.promises = promises;
        this.works = works;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Withdraws what a technician reported of a stop.
     *
     * @param own the technician whose device asks; empty: somebody who may correct for all
     * @throws NotFound where there is no such stop, or it is another technician's
     * @throws Refused where nothing of the kind is known, or the visit has been planned anew because of it
     */
    ProgressLog.Recorded withdraw(StopId id, Kind kind, String reason, Optional<UUID> own, String byWhom) {
        TerritoryId territory = publications.findTerritory(id).orElseThrow(() -> new NotFound("stop"));
        publications.holdTerritory(territory);
        PublishedStop stop = publications.findStop(id).orElseThrow(() -> new NotFound("stop"));
        TechnicianId technician = stop.stop().technician();
        if (own.isPresent() && !own.get().equals(technician.value())) {
            throw new NotFound("stop");
        }
        Visit visit = visits.get(stop.stop().visit());
        int number = attempts.numberOf(stop);
        ProgressEntity row = rows.find(
                        "visit = ?1 and attempt = ?2 and technician = ?3 and kind = ?4",
                        visit.id().value(),
                        number,
                        technician.value(),
                        kind)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(
                        ErrorCode.OUT_OF_ORDER,
                        "No " + kind + " is known of this stop.",
                        KnownFacts.of(visit, attempts.get(visit.id(), number))));
        requireStanding(visit, number, kind);
        ProgressEvent event = row.view();
        UUID promise = row.promise;
        keep(row, reason, byWhom);
        Attempt left = attempts.get(visit.id(), number);
        if (kind == Kind.NOT_DONE && left.end().isEmpty()) {
            publications.takeBack(visit.id());
        }
        Visit after = visits.correct(visit.id(), state(visit, left), byWhom, "report withdrawn: " + reason);
        if (promise != null) {
            settle(promise, left, after, byWhom);
        }
        if (kind == Kind.ARRIVED || kind == Kind.DONE) {
            works.remove(visit.id(), technician.toString());
        }
        told.fire(new ProgressWithdrawn(event, after));
        return new ProgressLog.Recorded(after, event, left);
    }

    /** A visit that others rely on by now cannot go back. */
    private void requireStanding(Visit visit, int number, Kind kind) {
        boolean anew = kind == Kind.NOT_DONE
                && (visit.state() != VisitState.REQUESTED
                        || !publications.listLive(List.of(visit.id())).isEmpty());
        if (anew || !attempts.get(visit.id(), number + 1).events().isEmpty()) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "The visit has been planned anew since, or was cancelled.",
                    Map.of("state", visit.state().name()));
        }
    }

    private void keep(ProgressEntity row, String reason, String byWhom) {
        ProgressWithdrawalEntity withdrawal = new ProgressWithdrawalEntity();
        withdrawal.progress = row.id;
        withdrawal.reason = reason;
        withdrawal.withdrawnAt = clock.instant();
        withdrawal.withdrawnBy = byWhom;
        withdrawals.persistAndFlush(withdrawal);
    }

    private VisitState state(Visit visit, Attempt left) {
        return left.state()
                .orElseGet(() -> publications.listLive(List.of(visit.id())).stream()
                        .findFirst()
                        .map(stop -> stop.stop().window() == null ? VisitState.PLANNED : VisitState.PROMISED)
                        .orElse(VisitState.REQUESTED));
    }

    private void settle(UUID id, Attempt left, Visit visit, String byWhom) {
        Duration work = visit.work().siteSetup().plus(visit.work().duration());
        promises.history(visit.id()).stream()
                .filter(promise -> promise.id().value().equals(id))
                .findFirst()
                .ifPresent(promise -> settle(promise, Verdict.of(left, promise.window(), work), byWhom));
    }

    private void settle(Promise promise, Optional<Verdict> verdict, String byWhom) {
        verdict.ifPresentOrElse(
                known -> promises.settle(promise.id(), known.outcome(), known.met(), known.cause(), byWhom),
                () -> promises.reopen(promise.id(), byWhom));
    }
}
