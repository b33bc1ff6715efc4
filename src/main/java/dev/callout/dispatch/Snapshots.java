package dev.callout.dispatch;

import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what planning needs to know. */
@ApplicationScoped
class Snapshots {
    private final Territories territories;
    private final Staffing staffing;
    private final Demands demands;
    private final Publications publications;
    private final EntityManager database;

    Snapshots(
            Territories territories,
            Staffing staffing,
            Demands demands,
            Publications publications,
            EntityManager database) {
        this.territories = territories;
        this.staffing = staffing;
        this.demands = demands;
        this.publications = publications;
        this.database = database;
    }

    /** All of it as it was at one moment; in a transaction of its own, because another's first query is over. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Snapshot read(TerritoryId territory, LocalDate first, int days) {
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .executeUpdate();
        return readHere(territory, first, days);
    }

    /** Within the running transaction, which sees its own changes and holds what it has locked. */
    @Transactional(Transactional.TxType.MANDATORY)
    Snapshot readHere(TerritoryId id, LocalDate first, int days) {
        Territory territory = territories.get(id);
        PlanDays span = new PlanDays(first, days, territory.zone());
        Map<LocalDate, Publication> live = new HashMap<>();
        for (LocalDate day : span.list()) {
            publications.findLive(id, day).ifPresent(publication -> live.put(day, publication));
        }
        return new Snapshot(territory, span, staffing.read(id, span), demands.read(id, span.span()), live);
    }

    /** The same with one visit more, or without its place: it may stand on another day, and is planned anew here. */
    @Transactional(Transactional.TxType.MANDATORY)
    Snapshot readWith(TerritoryId id, LocalDate day, VisitId visit) {
        Snapshot snapshot = readHere(id, day, 1);
        Set<VisitId> all = snapshot.demand().visits().stream().map(Visit::id).collect(Collectors.toSet());
        all.add(visit);
        return new Snapshot(
                snapshot.territory(),
                snapshot.days(),
                snapshot.staff(),
                demands.read(all).withoutPlace(visit),
                snapshot.live());
    }

    /** Only what stands on these stops, and who drives to them: one route's part of a day. */
    @Transactional(Transactional.TxType.MANDATORY)
    Snapshot readRoutes(TerritoryId id, LocalDate day, List<PublishedStop> stops) {
        Territory territory = territories.get(id);
        PlanDays span = new PlanDays(day, 1, territory.zone());
        Set<TechnicianId> people =
                stops.stream().map(stop -> stop.stop().technician()).collect(Collectors.toSet());
        Set<VisitId> visits = stops.stream().map(stop -> stop.stop().visit()).collect(Collectors.toSet());
        return new Snapshot(territory, span, staffing.read(id, span).of(people), demands.read(visits), Map.of());
    }
}
