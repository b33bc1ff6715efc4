package dev.callout.equipment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "pick_up")
@SuppressWarnings("NullAway.Init")
class PickUpEntity {
    /** Where an appointment stands. */
    enum State {
        BOOKED,
        COLLECTED,
        CANCELLED
    }

    @Id
    UUID id;

    @Version
    int version;

    UUID contract;

    @Nullable
    String caseReference;

    String item;
    Instant starts;
    Instant ends;
    int place;

    @Enumerated(EnumType.STRING)
    State state;

    Instant madeAt;
    String madeBy;
}
