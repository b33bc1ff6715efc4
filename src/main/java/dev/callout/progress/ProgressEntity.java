package dev.callout.progress;

import dev.callout.geo.Point;
import dev.callout.route.StopId;
import dev.callout.technician.TechnicianId;
import dev.callout.visit.VisitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** Written once; the database refuses to change it. What was withdrawn is not seen. */
@Entity
@SQLRestriction("not exists (select 1 from progress_withdrawal gone where gone.progress = id)")
@Immutable
@Table(name = "progress")
@SuppressWarnings("NullAway.Init")
class ProgressEntity {
    @Id
    UUID id;

    /** The order of coming, given by the database. */
    @Column(insertable = false, updatable = false)
    long number;

    UUID stop;
    UUID visit;
    int attempt;
    UUID technician;

    @Enumerated(EnumType.STRING)
    ProgressEvent.Kind kind;

    Instant at;

    @Nullable
    String reason;

    @Nullable
    Integer minutes;

    @Nullable
    String faultAttribution;

    @Nullable
    String signature;

    @Nullable
    Double lat;

    @Nullable
    Double lon;

    @Nullable
    UUID promise;

    long publicationsSeen;

    /** How many reports of the kind had been withdrawn before. */
    int corrections;

    Instant recordedAt;
    String recordedBy;

    void write(ProgressEvent event) {
        stop = event.stop().value();
        visit = event.visit().value();
        attempt = event.attempt();
        technician = event.technician().value();
        kind = event.kind();
        at = event.at();
        reason = event.details().reason();
        minutes = event.details().minutes();
        faultAttribution = event.details().faultAttribution();
        signature = event.details().signature();
        Point position = event.details().position();
        lat = position == null ? null : position.lat();
        lon = position == null ? null : position.lon();
    }

    ProgressEvent view() {
        return new ProgressEvent(
                new StopId(stop),
                new VisitId(visit),
                attempt,
                new TechnicianId(technician),
                kind,
                at,
                new ProgressEvent.Details(
                        reason,
                        minutes,
                        faultAttribution,
                        signature,
                        lat == null || lon == null ? null : new Point(lat, lon)));
    }
}
