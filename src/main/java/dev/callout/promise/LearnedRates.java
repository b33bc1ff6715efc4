package dev.callout.promise;

import dev.callout.policy.Rulebook;
import dev.callout.promise.learning.Hindsight;
import dev.callout.promise.learning.Reliabilities;
import dev.callout.promise.learning.Reliability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How often windows are kept in earnest, by place on the route, as the ledger of the last months says, with the chances that
 * its windows had by the durations known now.
 */
@ApplicationScoped
public class LearnedRates {
    private static final Duration REACH = Duration.ofDays(90);

    /** The ledger is long, and a day's promises change the rates little. */
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    /** A thousand promises of a place say all that can be said of it; so no ledger is too long. */
    private static final int MOST = 10_000;

    private static final String SEEN = """
            SELECT CASE WHEN (s.told_at AT TIME ZONE t.time_zone)::date = (s.window_start AT TIME ZONE t.time_zone)::date
                        THEN -1 ELSE s.position END AS place,
                   s.publication AS publication, CAST(s.visit AS text) AS visit, s.computed AS computed,
                   s.outcome IN ('KEPT', 'EARLY_WAITED') AS kept, s.number AS number
            FROM promise_standing s JOIN territory t ON t.id = s.territory
            WHERE s.computed IS NOT NULL AND s.position IS NOT NULL AND s.window_start >= :from AND s.window_start < :to
              AND s.outcome IN ('KEPT', 'EARLY_WAITED', 'LATE', 'OPERATOR_MOVED')
            ORDER BY s.window_start DESC, s.number DESC
            """;

    private final EntityManager database;
    private final LearnedDurations durations;
    private final RoutesTold routes;
    private final Rulebook rulebook;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(nothing());

    LearnedRates(
            EntityManager database, LearnedDurations durations, RoutesTold routes, Rulebook rulebook, Clock clock) {
        this.database = database;
        this.durations = durations;
        this.routes = routes;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    private record Known(Instant at, Reliabilities rates) {}

    private static Known nothing() {
        return new Known(Instant.EPOCH, Reliabilities.usual());
    }

    /** The usual rates where nothing was seen yet; at most an hour old. */
    @Transactional
    public Reliabilities get() {
        Instant now = clock.instant();
        Known last = Objects.requireNonNull(known.get());
        if (Duration.between(last.at(), now).abs().compareTo(KNOWN_FOR) < 0) {
            return last.rates();
        }
        Reliabilities rates = Reliabilities.from(seen(now));
        known.compareAndSet(last, new Known(now, rates));
        return rates;
    }

    /** What was known is out of date where durations were learned anew. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PacesChanged changed) {
        known.set(nothing());
    }

    /** The latest promises that came to an end, in the order in which they were told. */
    List<Reliabilities.Seen> seen(Instant now) {
        @SuppressWarnings("unchecked")
        List<Tuple> latest = database.createNativeQuery(SEEN, Tuple.class)
                .setParameter("from", now.minus(REACH))
                .setParameter("to", now)
                .setMaxResults(MOST)
                .getResultList();
        Set<UUID> publications = latest.stream()
                .map(LearnedRates::publication)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<RoutesTold.Place, Double> chances = routes.chances(
                publications,
                new Hindsight(durations.paces(), rulebook.promises().travelVariation()));
        return latest.stream()
                .sorted(Comparator.comparingLong(
                        row -> row.get("number", Number.class).longValue()))
                .map(row -> seen(row, chances))
                .toList();
    }

    private static @Nullable UUID publication(Tuple row) {
        return row.get("publication", UUID.class);
    }

    private static Reliabilities.Seen seen(Tuple row, Map<RoutesTold.Place, Double> chances) {
        int place = ((Number) row.get("place")).intValue();
        UUID publication = publication(row);
        double computed = ((Number) row.get("computed")).doubleValue();
        if (place != Reliabilities.ON_THE_DAY && publication != null) {
            RoutesTold.Place told = new RoutesTold.Place(publication, row.get("visit", String.class));
            computed = chances.getOrDefault(told, computed);
        }
        return new Reliabilities.Seen(place, new Reliability.Outcome(computed, (Boolean) row.get("kept")));
    }
}
