package dev.callout.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "access_secret")
@SuppressWarnings("NullAway.Init")
class AccessSecretEntity {
    @Id
    UUID site;

    @Version
    int version;

    byte[] sealed;
    Instant storedAt;
}
