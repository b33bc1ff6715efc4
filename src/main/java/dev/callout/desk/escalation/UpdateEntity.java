package dev.callout.desk.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "escalation_update")
@SuppressWarnings("NullAway.Init")
class UpdateEntity {
    @Id
    UUID id;

    UUID escalation;
    Instant at;
    String byWhom;
    String text;
}
