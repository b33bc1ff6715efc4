package dev.callout.route;

import dev.callout.territory.TerritoryId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "publication")
@SuppressWarnings("NullAway.Init")
class PublicationEntity {
    @Id
    UUID id;

    @Version
    int version;

    String territory;
    LocalDate day;
    UUID plan;
    long number;
    Instant publishedAt;
    String publishedBy;
    boolean live;

    Publication view() {
        return new Publication(
                new PublicationId(id),
                new TerritoryId(territory),
                day,
                new PlanId(plan),
                number,
                publishedAt,
                publishedBy,
                live);
    }
}
