package dev.callout.dispatch;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.progress.ProgressMade;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitMoved;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who would like to come earlier, and the days on which time was freed. */
@ApplicationScoped
@Transactional
public class WaitlistWishes {
    private final Visits visits;
    private final Publications publications;
    private final EntityManager database;
    private final Clock clock;

    WaitlistWishes(Visits visits, Publications publications, EntityManager database, Clock clock) {
        this.visits = visits;
        this.publications = publications;
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refused where the visit is under way or over */
    public void put(VisitId id, String byWhom) {
        Visit visit = visits.get(id);
        if (!VisitState.PLANNABLE.contains(visit.state())) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "A visit that is " + visit.state() + " cannot come earlier.",
                    Map.of("state", visit.state().name()));
        }
        database.createNativeQuery(
                        "INSERT INTO waitlist_wish (visit, territory, since, asked_by) VALUES (?1, ?2, ?3, ?4)"
                                + " ON CONFLICT (visit) DO NOTHING")
                .setParameter(1, id.value())
                .setParameter(2, visit.territory().value())
                .setParameter(3, clock.instant())
                .setParameter(4, byWhom)
                .executeUpdate();
    }

    /** Whoever does not wait waits for nothing: no fault. */
    public void remove(VisitId id) {
        database.createNativeQuery("DELETE FROM waitlist_wish WHERE visit = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    public boolean has(VisitId id) {
        return !database.createNativeQuery("SELECT visit FROM waitlist_wish WHERE visit = ?1", UUID.class)
                .setParameter(1, id.value())
                .getResultList()
                .isEmpty();
    }

    /** Those who wait, whoever has waited longest first; visits that are under way or over wait no more. */
    List<Visit> list(TerritoryId territory) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = database.createNativeQuery(
                        "SELECT visit FROM waitlist_wish WHERE territory = ?1 ORDER BY since, visit", UUID.class)
                .setParameter(1, territory.value())
                .getResultList();
        List<VisitId> order = ids.stream().map(VisitId::new).toList();
        return visits.list(order).stream()
                .filter(visit -> VisitState.PLANNABLE.contains(visit.state()))
                .sorted(Comparator.comparingInt(visit -> order.indexOf(visit.id())))
                .toList();
    }

    /** A day on which time was freed, with the territory. */
    record Freed(TerritoryId territory, LocalDate day) {}

    void free(Freed freed) {
        database.createNativeQuery("INSERT INTO freed_time (territory, day, freed_at) VALUES (?1, ?2, ?3)"
                        + " ON CONFLICT (territory, day) DO UPDATE SET freed_at = excluded.freed_at")
                .setParameter(1, freed.territory().value())
                .setParameter(2, freed.day())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    List<Freed> listFreed() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT territory, day FROM freed_time ORDER BY freed_at", Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new Freed(new TerritoryId((String) row[0]), day(row[1])))
                .toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }

    /** @param seen what was freed after it is still to be looked at */
    void asked(Freed freed, Instant seen) {
        database.createNativeQuery("DELETE FROM freed_time WHERE territory = ?1 AND day = ?2 AND freed_at <= ?3")
                .setParameter(1, freed.territory().value())
                .setParameter(2, freed.day())
                .setParameter(3, seen)
                .executeUpdate();
    }

    /** A visit that is cancelled leaves a gap where it stood. */
    void cancelled(@Observes VisitMoved moved) {
        if (moved.visit().state() == VisitState.CANCELLED) {
            publications.listLive(List.of(moved.visit().id())).forEach(this::freedBy);
        }
    }

    /** So does one that was not done, if early enough. */
    void notDone(@Observes ProgressMade made) {
        if (made.event().kind() == Kind.NOT_DONE && made.current()) {
            publications.findStop(made.event().stop()).ifPresent(this::freedBy);
        }
    }

    private void freedBy(PublishedStop stop) {
        Publication publication = publications.get(stop.publication());
        free(new Freed(publication.territory(), publication.day()));
    }
}
