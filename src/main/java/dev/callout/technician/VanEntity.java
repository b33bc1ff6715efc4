package dev.callout.technician;

import dev.callout.territory.TerritoryId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.UUID;

@Entity
@Table(name = "van")
@SuppressWarnings("NullAway.Init")
class VanEntity {
    @Id
    UUID id;

    @Version
    int version;

    String territory;
    String name;
    int[] capacity;

    VanEntity fill(Van van) {
        id = van.id().value();
        territory = van.territory().value();
        name = van.name();
        capacity = van.capacity().stream().mapToInt(Integer::intValue).toArray();
        return this;
    }

    Van view() {
        return new Van(
                new VanId(id),
                new TerritoryId(territory),
                name,
                Arrays.stream(capacity).boxed().toList());
    }
}
