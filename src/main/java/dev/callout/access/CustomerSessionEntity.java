package dev.callout.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer_session")
@SuppressWarnings("NullAway.Init")
class CustomerSessionEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID contract;
    byte[] tokenHash;
    Instant createdAt;
    Instant expiresAt;

    @Nullable
    Instant revokedAt;
}
