package dev.callout.progress;

import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.route.PublicationId;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.route.StopId;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All attempts at visits, with what was reported of each. */
@ApplicationScoped
@Transactional
public class Attempts {
    private final ProgressRows rows;
    private final Publications publications;

    Attempts(ProgressRows rows, Publications publications) {
        this.rows = rows;
        this.publications = publications;
    }

    /** Which attempt a stop belongs to: before its publication, so many others were known to have failed. */
    int numberOf(PublishedStop stop) {
        long number = publications.get(stop.publication()).number();
        return attempt(rows.list("visit", stop.stop().visit().value()), number);
    }

    public Attempt get(VisitId visit, int number) {
        return of(rows.list("visit = ?1 and attempt = ?2", visit.value(), number));
    }

    /** How many reports of this kind were withdrawn, of the same attempt by the same technician. */
    int withdrawn(ProgressEvent event) {
        return ((Number) rows.getEntityManager()
                        .createNativeQuery(
                                "SELECT count(*) FROM progress p JOIN progress_withdrawal w ON w.progress = p.id"
                                        + " WHERE p.visit = ?1 AND p.attempt = ?2 AND p.technician = ?3 AND p.kind = ?4")
                        .setParameter(1, event.visit().value())
                        .setParameter(2, event.attempt())
                        .setParameter(3, event.technician().value())
                        .setParameter(4, event.kind().name())
                        .getSingleResult())
                .intValue();
    }

    /** Whether the same technician is to come in the same attempt still, by a newer publication. */
    boolean standsElsewhere(PublishedStop stop) {
        return publications.listLive(List.of(stop.stop().visit())).stream()
                .anyMatch(live ->
                        live.stop().technician().equals(stop.stop().technician()) && numberOf(live) == numberOf(stop));
    }

    /** The latest promise that events of an attempt were counted against. */
    Optional<UUID> findPromise(Attempt attempt) {
        if (attempt.events().isEmpty()) {
            return Optional.empty();
        }
        ProgressEvent any = attempt.events().get(0);
        return rows
                .list(
                        "visit = ?1 and attempt = ?2 order by number desc",
                        any.visit().value(),
                        any.attempt())
                .stream()
                .map(row -> row.promise)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A visit's latest attempt; without events where nothing was reported. */
    public Attempt latest(VisitId visit) {
        return list(List.of(visit)).getOrDefault(visit, new Attempt(List.of()));
    }

    /** The latest attempt at each of the visits of which anything was reported. */
    public Map<VisitId, Attempt> list(Collection<VisitId> visits) {
        Map<UUID, List<ProgressEntity>> byVisit =
                rows.list("visit in ?1", visits.stream().map(VisitId::value).toList()).stream()
                        .collect(Collectors.groupingBy(row -> row.visit));
        Map<VisitId, Attempt> latest = new HashMap<>();
        byVisit.forEach((visit, all) -> {
            int last = all.stream()
                    .max(Comparator.comparingInt(row -> row.attempt))
                    .map(row -> row.attempt)
                    .orElse(0);
            latest.put(
                    new VisitId(visit),
                    of(all.stream().filter(row -> row.attempt == last).toList()));
        });
        return latest;
    }

    /** What each stop's technician reported of the attempt that the stop belongs to, in the order in which it happened. */
    public Map<StopId, List<ProgressEvent>> listByStop(Collection<PublishedStop> stops) {
        List<UUID> visits =
                stops.stream().map(stop -> stop.stop().visit().value()).toList();
        Map<UUID, List<ProgressEntity>> byVisit =
                rows.list("visit in ?1", visits).stream().collect(Collectors.groupingBy(row -> row.visit));
        Map<PublicationId, Long> numbers = new HashMap<>();
        Map<StopId, List<ProgressEvent>> byStop = new HashMap<>();
        for (PublishedStop stop : stops) {
            List<ProgressEntity> ofVisit = byVisit.get(stop.stop().visit().value());
            if (ofVisit != null) {
                long publication = numbers.computeIfAbsent(
                        stop.publication(), id -> publications.get(id).number());
                int number = attempt(ofVisit, publication);
                UUID technician = stop.stop().technician().value();
                byStop.put(
                        stop.id(),
                        of(ofVisit.stream()
                                        .filter(row -> row.attempt == number && row.technician.equals(technician))
                                        .toList())
                                .events());
            }
        }
        return byStop;
    }

    /** So many attempts were known to have failed when a publication was made. */
    private static int attempt(List<ProgressEntity> ofVisit, long publication) {
        return (int) ofVisit.stream()
                .filter(row -> row.kind == Kind.NOT_DONE && row.publicationsSeen < publication)
                .map(row -> row.attempt)
                .distinct()
                .count();
    }

    private static Attempt of(List<ProgressEntity> events) {
        return new Attempt(events.stream().map(ProgressEntity::view).toList());
    }
}
