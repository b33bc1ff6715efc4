package dev.callout.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "desk_link")
@SuppressWarnings("NullAway.Init")
class LinkEntity {
    @Id
    UUID id;

    UUID caseId;

    @Enumerated(EnumType.STRING)
    Link.Kind kind;

    UUID linked;
    Instant at;
}
