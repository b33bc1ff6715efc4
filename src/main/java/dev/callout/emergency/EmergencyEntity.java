package dev.callout.emergency;

import dev.callout.territory.TerritoryId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "emergency")
@SuppressWarnings("NullAway.Init")
class EmergencyEntity {
    @Id
    UUID id;

    @Version
    int version;

    Instant starts;

    @Nullable
    Instant ends;

    String[] workKinds;
    String[] territories;
    String reason;
    Instant madeAt;
    String madeBy;

    @Nullable
    Instant returnedAt;

    Emergency view() {
        Set<TerritoryId> where =
                Arrays.stream(territories).map(TerritoryId::new).collect(Collectors.toSet());
        return new Emergency(id, version, starts, ends, Set.of(workKinds), where, reason, returnedAt);
    }
}
