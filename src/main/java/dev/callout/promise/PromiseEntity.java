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

/** Written once; the database refuses to change it. */
@Entity
@Immutable
@Table(name = "promise")
@SuppressWarnings("NullAway.Init")
class PromiseEntity {
    @Id
    UUID id;

    UUID visit;
    String territory;
    String workKind;

    @Nullable
    UUID customer;

    @Nullable
    UUID technician;

    @Nullable
    Integer position;

    @Nullable
    UUID publication;

    Instant windowStart;
    Instant windowEnd;
    double rate;

    @Nullable
    Double computed;

    @Enumerated(EnumType.STRING)
    Channel channel;

    Instant toldAt;
    String toldBy;

    @Nullable
    UUID supersedes;
}
