package dev.callout.desk.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "manual_order")
@SuppressWarnings("NullAway.Init")
class ManualOrderEntity {
    @Id
    UUID id;

    @Version
    int version;

    String reference;
    UUID portalStop;
    String customersNumber;
    String form;
    Instant takenAt;
    String takenBy;

    @Nullable
    Instant enteredAt;

    @Nullable
    UUID visit;
}
