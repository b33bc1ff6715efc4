package dev.callout.equipment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "shipment")
@SuppressWarnings("NullAway.Init")
class ShipmentEntity {
    /** Where a shipment stands. */
    enum State {
        ORDERED,
        SENT,
        ARRIVED,
        CANCELLED
    }

    /** Who brings it. */
    enum Way {
        POST,
        CARRIER
    }

    @Id
    UUID id;

    @Version
    int version;

    UUID contract;

    @Nullable
    UUID visit;

    @Nullable
    String caseReference;

    String item;

    @Enumerated(EnumType.STRING)
    Way way;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate expectedOn;

    @Nullable
    String tracking;

    Instant madeAt;
    String madeBy;
}
