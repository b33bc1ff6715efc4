package dev.callout.promise;

import dev.callout.database.UuidV7;
import dev.callout.technician.TechnicianId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds to the ledger what became of promises. */
@ApplicationScoped
class PromiseOutcomes {
    private final PromiseOutcomeRows rows;
    private final EntityManager database;
    private final Clock clock;

    PromiseOutcomes(PromiseOutcomeRows rows, EntityManager database, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /** Of a crew the first to arrive counts; what was withdrawn stays so. */
    void come(PromiseStandingEntity promise, Outcome outcome, Met met, String byWhom) {
        boolean another = promise.came != null && !promise.came.equals(value(met.technician()));
        boolean later = promise.arrivedAt != null && met.arrivedAt().isAfter(promise.arrivedAt);
        boolean withdrawn = promise.outcome != null && promise.outcome.moved();
        if (!withdrawn && !(another && later)) {
            settle(promise, outcome, met, met.cause(), byWhom);
            database.flush();
        }
    }

    /** Adds what became of a promise, unless that is known already. */
    void settle(
            PromiseStandingEntity promise, Outcome outcome, @Nullable Met met, @Nullable String cause, String byWhom) {
        boolean known = promise.outcome == outcome
                && (met == null
                        || Objects.equals(promise.arrivedAt, met.arrivedAt())
                                && Objects.equals(promise.came, value(met.technician()))
                                && Objects.equals(promise.cause, cause));
        if (known) {
            return;
        }
        PromiseOutcomeEntity row = new PromiseOutcomeEntity();
        row.id = UuidV7.at(clock.instant());
        row.promise = promise.id;
        row.outcome = outcome;
        row.arrivedAt = met == null ? null : met.arrivedAt();
        row.technician = met == null ? null : value(met.technician());
        row.lateSeconds = met == null || outcome != Outcome.LATE ? 0 : met.lateSeconds(promise.window());
        row.cause = cause;
        row.recordedAt = clock.instant();
        row.recordedBy = byWhom;
        row.corrects = promise.outcomeId;
        rows.persist(row);
    }

    static @Nullable UUID value(@Nullable TechnicianId technician) {
        return technician == null ? null : technician.value();
    }
}
