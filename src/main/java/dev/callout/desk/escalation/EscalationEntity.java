package dev.callout.desk.escalation;

import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Way;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "escalation")
@SuppressWarnings("NullAway.Init")
class EscalationEntity {
    @Id
    UUID id;

    @Version
    int version;

    String reference;

    @Enumerated(EnumType.STRING)
    Escalation.State state;

    String number;
    String product;

    @Enumerated(EnumType.STRING)
    Ground ground;

    String name;

    @Nullable
    String phone;

    @Nullable
    String email;

    String language;

    @Enumerated(EnumType.STRING)
    Way way;

    Instant askedAt;

    @Nullable
    Instant writtenAt;

    @Nullable
    Instant phonedAt;

    @Nullable
    Instant begunAt;

    @Nullable
    String contactPerson;

    int updateEverySeconds;

    @Nullable
    Instant closedByUsAt;

    @Nullable
    Instant closedByThemAt;

    void raisedBy(Addressee by) {
        name = by.name();
        phone = by.phone();
        email = by.email();
        language = by.language();
        way = by.way();
    }

    Escalation view() {
        return new Escalation(
                id,
                version,
                new Reference(reference),
                state,
                new Escalation.Subject(number, product, ground),
                new Addressee(name, phone, email, language, way),
                new Escalation.Steps(askedAt, writtenAt, phonedAt, begunAt, closedByUsAt, closedByThemAt),
                contactPerson,
                Duration.ofSeconds(updateEverySeconds));
    }
}
