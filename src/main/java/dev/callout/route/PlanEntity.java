package dev.callout.route;

import dev.callout.territory.TerritoryId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "plan")
@SuppressWarnings("NullAway.Init")
class PlanEntity {
    @Id
    UUID id;

    @Version
    int version;

    String territory;
    LocalDate day;
    int days;

    @Enumerated(EnumType.STRING)
    PlanState state;

    @Enumerated(EnumType.STRING)
    PlanReason reason;

    int seconds;
    String requestedBy;
    Instant createdAt;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant finishedAt;

    long epoch;
    long basedOn;

    @Nullable
    @ColumnTransformer(write = "?::jsonb")
    String problem;

    @Nullable
    @ColumnTransformer(write = "?::jsonb")
    String result;

    @Nullable
    String failure;

    @ElementCollection
    @CollectionTable(name = "planned_stop", joinColumns = @JoinColumn(name = "plan"))
    Set<PlannedStopRow> stops = new HashSet<>();

    Plan view() {
        return new Plan(
                new PlanId(id),
                version,
                new TerritoryId(territory),
                day,
                days,
                state,
                reason,
                seconds,
                requestedBy,
                createdAt,
                epoch,
                basedOn,
                result,
                failure);
    }
}
