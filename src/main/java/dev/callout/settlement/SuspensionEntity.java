package dev.callout.settlement;

import dev.callout.time.Window;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "suspension")
@SuppressWarnings("NullAway.Init")
class SuspensionEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID contract;
    Instant starts;

    @Nullable
    Instant ends;

    String reason;
    String madeBy;

    Window window() {
        return new Window(starts, ends == null ? Instant.MAX : ends);
    }
}
