package dev.callout.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "customer_link")
@SuppressWarnings("NullAway.Init")
class CustomerLinkEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID visit;
    byte[] tokenHash;
    Instant createdAt;
    Instant expiresAt;

    @Nullable
    Instant revokedAt;
}
