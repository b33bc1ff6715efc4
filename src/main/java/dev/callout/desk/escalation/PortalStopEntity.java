package dev.callout.desk.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "portal_stop")
@SuppressWarnings("NullAway.Init")
class PortalStopEntity {
    @Id
    UUID id;

    @Version
    int version;

    Instant startedAt;

    @Nullable
    Instant endedAt;
}
