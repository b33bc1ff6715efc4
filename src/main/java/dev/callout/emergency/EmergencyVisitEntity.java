package dev.callout.emergency;

import dev.callout.visit.VisitState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit that a state of emergency deferred, and what is done instead. */
@Entity
@Table(name = "emergency_visit")
@SuppressWarnings("NullAway.Init")
class EmergencyVisitEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID emergency;
    UUID visit;

    @Enumerated(EnumType.STRING)
    VisitState was;

    @Nullable
    UUID delivery;

    @Enumerated(EnumType.STRING)
    PhoneHelp phoneHelp;

    @Nullable
    String note;

    Instant deferredAt;
}
