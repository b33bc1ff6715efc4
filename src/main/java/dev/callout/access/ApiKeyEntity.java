package dev.callout.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_key")
@SuppressWarnings("NullAway.Init")
class ApiKeyEntity {
    @Id
    UUID id;

    @Version
    int version;

    String name;
    byte[] keyHash;
    String[] roles;
    Instant createdAt;

    @Nullable
    Instant revokedAt;
}
