package dev.callout.promise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Written once; a later belief is another row that corrects it. */
@Entity
@Immutable
@Table(name = "promise_outcome")
@SuppressWarnings("NullAway.Init")
class PromiseOutcomeEntity {
    @Id
    UUID id;

    UUID promise;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Nullable
    Instant arrivedAt;

    @Nullable
    UUID technician;

    int lateSeconds;

    @Nullable
    String cause;

    Instant recordedAt;
    String recordedBy;

    @Nullable
    UUID corrects;
}
