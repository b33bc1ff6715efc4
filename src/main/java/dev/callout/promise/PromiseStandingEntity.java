package dev.callout.promise;

import dev.callout.promise.Promise.Settled;
import dev.callout.promise.Promise.Told;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A promise with the newest belief about it; a view of the database. */
@Entity
@Immutable
@Table(name = "promise_standing")
@SuppressWarnings("NullAway.Init")
class PromiseStandingEntity {
    @Id
    UUID id;

    long number;
    UUID visit;
    String territory;

    @Nullable
    UUID customer;

    @Nullable
    UUID technician;

    @Nullable
    Integer position;

    @Nullable
    UUID publication;

    Instant windowStart;
    Instant windowEnd;
    double rate;

    @Enumerated(EnumType.STRING)
    Channel channel;

    Instant toldAt;
    String toldBy;

    @Nullable
    UUID supersededBy;

    @Nullable
    UUID outcomeId;

    @Nullable
    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Nullable
    Instant arrivedAt;

    @Nullable
    UUID came;

    @Nullable
    Integer lateSeconds;

    @Nullable
    String cause;

    @Nullable
    Instant recordedAt;

    @Nullable
    String recordedBy;

    Window window() {
        return new Window(windowStart, windowEnd);
    }

    Promise view() {
        return new Promise(
                new PromiseId(id),
                new VisitId(visit),
                new TerritoryId(territory),
                window(),
                rate,
                technician == null ? null : new TechnicianId(technician),
                position,
                new Told(toldAt, channel, toldBy, publication),
                settled(),
                supersededBy == null ? null : new PromiseId(supersededBy));
    }

    private @Nullable Settled settled() {
        if (outcome == null || recordedAt == null || recordedBy == null) {
            return null;
        }
        return new Settled(outcome, arrivedAt, lateSeconds == null ? 0 : lateSeconds, cause, recordedAt, recordedBy);
    }
}
