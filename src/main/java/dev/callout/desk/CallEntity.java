package dev.callout.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "desk_call")
@SuppressWarnings("NullAway.Init")
class CallEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID caseId;
    Instant startedAt;

    @Nullable
    Instant endedAt;

    String byWhom;

    @Nullable
    String recording;

    @Nullable
    String said;

    Call view() {
        return new Call(id, startedAt, endedAt, recording, said);
    }
}
