package dev.callout.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "desk_note")
@SuppressWarnings("NullAway.Init")
class NoteEntity {
    @Id
    UUID id;

    UUID caseId;
    Instant at;
    String byWhom;

    @Enumerated(EnumType.STRING)
    Note.Kind kind;

    String text;
}
