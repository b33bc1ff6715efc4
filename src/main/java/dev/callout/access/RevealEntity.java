package dev.callout.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One attempt to see an access secret; written once, never changed. */
@Entity
@Table(name = "access_secret_reveal")
@SuppressWarnings("NullAway.Init")
class RevealEntity {
    @Id
    UUID id;

    Instant at;
    String who;
    UUID visit;
    UUID site;
    boolean granted;
}
