package dev.callout.dispatch;

import dev.callout.time.Window;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "slot_offer")
@SuppressWarnings("NullAway.Init")
class SlotOfferEntity {
    @Id
    UUID id;

    @Version
    int version;

    String territory;

    @ColumnTransformer(write = "?::jsonb")
    String request;

    Instant windowStart;
    Instant windowEnd;
    UUID technician;
    long medium;
    long soft;
    double rate;
    Instant offeredAt;

    @Enumerated(EnumType.STRING)
    SlotState state;

    @Nullable
    Instant heldUntil;

    @Nullable
    String heldBy;

    @Nullable
    UUID visit;

    Window window() {
        return new Window(windowStart, windowEnd);
    }

    boolean isHeldAt(Instant now) {
        return state == SlotState.HELD && heldUntil != null && heldUntil.isAfter(now);
    }
}
