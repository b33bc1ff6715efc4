package dev.callout.visit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change of a visit's state; written once, never changed. */
@Entity
@Table(name = "visit_change")
@SuppressWarnings("NullAway.Init")
class VisitChangeEntity {
    @Id
    UUID id;

    UUID visit;
    Instant at;

    @Nullable
    @Enumerated(EnumType.STRING)
    VisitState fromState;

    @Enumerated(EnumType.STRING)
    VisitState toState;

    String byWhom;

    @Nullable
    String reason;
}
