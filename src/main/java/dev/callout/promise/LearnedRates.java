package dev.callout.promise;

import dev.callout.promise.learning.Reliabilities;
import dev.callout.promise.learning.Reliability;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** How often windows are kept in earnest, by place on the route, as the ledger of the last months says. */
@ApplicationScoped
public class LearnedRates {
    private static final Duration REACH = Duration.ofDays(90);

    /** The ledger is long, and a day's promises change the rates little. */
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    private static final String SEEN = """
            SELECT CASE WHEN (s.told_at AT TIME ZONE t.time_zone)::date = (s.window_start AT TIME ZONE t.time_zone)::date
                        THEN -1 ELSE s.position END AS place,
                   s.computed AS computed, s.outcome IN ('KEPT', 'EARLY_WAITED') AS kept
            FROM promise_standing s JOIN territory t ON t.id = s.territory
            WHERE s.computed IS NOT NULL AND s.position IS NOT NULL AND s.window_start >= :from AND s.window_start < :to
              AND s.outcome IN ('KEPT', 'EARLY_WAITED', 'LATE', 'OPERATOR_MOVED')
            ORDER BY s.told_at, s.number
            """;

    private final EntityManager database;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Instant.EPOCH, Reliabilities.usual()));

    LearnedRates(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Known(Instant at, Reliabilities rates) {}

    /** The usual rates where nothing was seen yet; at most an hour old. */
    @Transactional
    public Reliabilities get() {
        Instant now = clock.instant();
        Known last = Objects.requireNonNull(known.get());
        if (Duration.between(last.at(), now).abs().compareTo(KNOWN_FOR) < 0) {
            return last.rates();
        }
        Reliabilities rates = Reliabilities.from(seen(now));
        known.set(new Known(now, rates));
        return rates;
    }

    List<Reliabilities.Seen> seen(Instant now) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(SEEN, Tuple.class)
                .setParameter("from", now.minus(REACH))
                .setParameter("to", now)
                .getResultList();
        return rows.stream()
                .map(row -> new Reliabilities.Seen(
                        ((Number) row.get("place")).intValue(),
                        new Reliability.Outcome(
                                ((Number) row.get("computed")).doubleValue(), (Boolean) row.get("kept"))))
                .toList();
    }
}
