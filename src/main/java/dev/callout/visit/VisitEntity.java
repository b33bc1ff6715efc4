package dev.callout.visit;

import dev.callout.customer.ContactId;
import dev.callout.customer.ContractId;
import dev.callout.customer.SiteId;
import dev.callout.territory.TerritoryId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "visit")
@SuppressWarnings("NullAway.Init")
class VisitEntity {
    @Id
    UUID id;

    @Version
    int version;

    String territory;
    String reference;

    @Enumerated(EnumType.STRING)
    VisitState state;

    Instant stateSince;
    Instant requestedAt;

    @Nullable
    String reason;

    UUID site;
    UUID contact;

    @Nullable
    UUID contract;

    String workKind;
    int durationSeconds;
    int siteSetupSeconds;
    int priority;
    int crew;

    @Nullable
    String permittedHours;

    @Nullable
    Instant dueBy;

    int[] load;

    @Nullable
    Instant preferredStart;

    @Nullable
    Instant preferredEnd;

    String[] equipment;

    @Nullable
    String notes;

    @ColumnTransformer(write = "?::jsonb")
    String intake;

    @Nullable
    String source;

    @Nullable
    String externalId;

    @ElementCollection
    @CollectionTable(name = "visit_window", joinColumns = @JoinColumn(name = "visit"))
    @OrderColumn(name = "position")
    List<WindowRow> windows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_skill", joinColumns = @JoinColumn(name = "visit"))
    @MapKeyColumn(name = "skill")
    @Column(name = "min_level")
    Map<String, Integer> skills = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "visit_technician", joinColumns = @JoinColumn(name = "visit"))
    @MapKeyColumn(name = "technician")
    @Column(name = "wish")
    @Enumerated(EnumType.STRING)
    Map<UUID, Wishes.Wish> technicians = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "visit_after", joinColumns = @JoinColumn(name = "visit"))
    @MapKeyColumn(name = "earlier")
    @Column(name = "delay_seconds")
    Map<UUID, Integer> after = new HashMap<>();

    Visit view() {
        ContractId contractId = contract == null ? null : new ContractId(contract);
        return new Visit(
                new VisitId(id),
                version,
                new TerritoryId(territory),
                reference,
                state,
                requestedAt,
                reason,
                new Visit.Place(new SiteId(site), new ContactId(contact), contractId),
                VisitColumns.work(this),
                VisitColumns.wishes(this),
                new Intake(List.of(equipment), notes, intake),
                source == null || externalId == null ? null : new Visit.Origin(source, externalId));
    }
}
