package dev.callout.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "device_token")
@SuppressWarnings("NullAway.Init")
class DeviceTokenEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID technician;
    String device;
    byte[] tokenHash;
    Instant createdAt;

    @Nullable
    Instant revokedAt;
}
