package dev.callout.dispatch;

import dev.callout.time.Window;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Freed time that was offered to somebody who would like to come earlier. */
@Entity
@Table(name = "waitlist_offer")
@SuppressWarnings("NullAway.Init")
class WaitlistOfferEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID visit;
    String territory;
    LocalDate day;
    UUID shift;
    Instant windowStart;
    Instant windowEnd;
    double rate;

    @Enumerated(EnumType.STRING)
    WaitlistState state;

    Instant offeredAt;
    Instant heldUntil;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    Window window() {
        return new Window(windowStart, windowEnd);
    }
}
