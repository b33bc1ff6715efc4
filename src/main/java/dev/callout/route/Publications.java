package dev.callout.route;

import dev.callout.error.NotFound;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was published: the live routes, and the act that replaces them. */
@ApplicationScoped
@Transactional
public class Publications {
    private final PublicationRows rows;
    private final PublishedStopRows stops;
    private final EntityManager database;
    private final Clock clock;

    Publications(PublicationRows rows, PublishedStopRows stops, EntityManager database, Clock clock) {
        this.rows = rows;
        this.stops = stops;
        this.database = database;
        this.clock = clock;
    }

    /** The number of the territory's newest publication; 0 before the first. */
    public long latestNumber(TerritoryId territory) {
        return database.createQuery(
                        "select coalesce(max(number), 0) from PublicationEntity where territory = :territory",
                        Long.class)
                .setParameter("territory", territory.value())
                .getSingleResult();
    }

    /** Whether the plan is what technicians drive on any day. */
    public boolean isLive(PlanId plan) {
        return rows.count("plan = ?1 and live", plan.value()) > 0;
    }

    /** A plan's publications, one for each of its days, in their order. */
    public List<Publication> list(PlanId plan) {
        return rows.list("plan = ?1 order by day", plan.value()).stream()
                .map(PublicationEntity::view)
                .toList();
    }

    /** The first that is live from a day on. */
    public Optional<Publication> findNextLive(TerritoryId territory, LocalDate from) {
        return rows.find("territory = ?1 and day >= ?2 and live order by day", territory.value(), from)
                .range(0, 0)
                .firstResultOptional()
                .map(PublicationEntity::view);
    }

    public Optional<Publication> findLive(TerritoryId territory, LocalDate day) {
        return rows.find("territory = ?1 and day = ?2 and live", territory.value(), day)
                .firstResultOptional()
                .map(PublicationEntity::view);
    }

    /**
     * Makes stops the truth for a territory and day, in place of those that were; at once or, if anything is refused,
     * not at all. Callers who publish a plan hold {@link #holdTerritory} while they decide that it is not stale.
     */
    public Publication publish(TerritoryId territory, LocalDate day, PlanId plan, String byWhom, List<Stop> route) {
        PublicationEntity before = rows.find("territory = ?1 and day = ?2 and live", territory.value(), day)
                .firstResult();
        if (before != null) {
            before.live = false;
            rows.flush();
        }
        PublicationEntity row = new PublicationEntity();
        row.id = PublicationId.fresh(clock).value();
        row.territory = territory.value();
        row.day = day;
        row.plan = plan.value();
        row.number = nextNumber();
        row.publishedAt = clock.instant();
        row.publishedBy = byWhom;
        row.live = true;
        rows.persistAndFlush(row);
        for (Stop stop : route) {
            PublishedStopEntity published = new PublishedStopEntity();
            published.id = StopId.fresh(clock).value();
            published.publication = row.id;
            published.live = true;
            published.write(stop);
            stops.persist(published);
        }
        stops.flush();
        // now rather than at commit, so that the refusal reaches who asked
        database.createNativeQuery("SET CONSTRAINTS no_overlapping_published_stops IMMEDIATE")
                .executeUpdate();
        return row.view();
    }

    /** Lets one publication of a territory at a time decide; held until the transaction ends. */
    public void holdTerritory(TerritoryId territory) {
        // a stronger lock would wait for all who have written a row of the territory, and two of them for each other
        database.createNativeQuery("SELECT id FROM territory WHERE id = :id FOR NO KEY UPDATE")
                .setParameter("id", territory.value())
                .getSingleResult();
    }

    /** A visit that was not done leaves the routes: its live stops are kept as given up, and are listed as live no more. */
    public void giveUp(VisitId visit) {
        stops.list("visit = ?1 and live", visit.value()).forEach(stop -> stop.givenUp = true);
        stops.flush();
    }

    /** It was not given up after all. */
    public void takeBack(VisitId visit) {
        stops.list("visit = ?1 and live", visit.value()).forEach(stop -> stop.givenUp = false);
        stops.flush();
    }

    /** The live stops of one technician that begin within the span, by start; without those given up. */
    public List<PublishedStop> listLive(TechnicianId technician, Window span) {
        return stops
                .list(
                        "technician = ?1 and live and not givenUp and starts >= ?2 and starts < ?3 order by starts",
                        technician.value(),
                        span.start(),
                        span.end())
                .stream()
                .map(PublishedStopEntity::view)
                .toList();
    }

    /** The stops of one publication, by shift and position. */
    public List<PublishedStop> listStops(PublicationId publication) {
        return stops.list("publication = ?1 order by shift, position", publication.value()).stream()
                .map(PublishedStopEntity::view)
                .toList();
    }

    /** The live stops of the given visits, without those given up: a crew has one for each of its members. */
    public List<PublishedStop> listLive(Collection<VisitId> visits) {
        return stops
                .list(
                        "visit in ?1 and live and not givenUp order by starts",
                        visits.stream().map(VisitId::value).toList())
                .stream()
                .map(PublishedStopEntity::view)
                .toList();
    }

    /** A published stop, live or not: a phone without a signal may still know an old one. */
    public Optional<PublishedStop> findStop(StopId id) {
        return stops.findByIdOptional(id.value()).map(PublishedStopEntity::view);
    }

    /** Whose day a published stop belongs to; asked before {@link #holdTerritory}, so it reads nothing that may change. */
    public Optional<TerritoryId> findTerritory(StopId id) {
        return database.createQuery(
                        "select p.territory from PublicationEntity p, PublishedStopEntity s"
                                + " where s.publication = p.id and s.id = :stop",
                        String.class)
                .setParameter("stop", id.value())
                .getResultStream()
                .findFirst()
                .map(TerritoryId::new);
    }

    /** @throws NotFound where there is none */
    public Publication get(PublicationId id) {
        return rows.findByIdOptional(id.value())
                .map(PublicationEntity::view)
                .orElseThrow(() -> new NotFound("publication"));
    }

    private long nextNumber() {
        return ((Number) database.createNativeQuery("SELECT nextval('publication_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }
}
