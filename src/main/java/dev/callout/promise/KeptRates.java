package dev.callout.promise;

import dev.callout.promise.Tally.Counts;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the ledger: told, kept, moved and broken, stated against observed, over any cut. */
@ApplicationScoped
@Transactional
public class KeptRates {
    private static final String SELECT = """
            SELECT %s AS key, count(*) AS told,
                   count(*) FILTER (WHERE s.outcome IN ('KEPT', 'EARLY_WAITED')) AS kept,
                   count(*) FILTER (WHERE s.outcome = 'EARLY_WAITED') AS early,
                   count(*) FILTER (WHERE s.outcome = 'LATE') AS broken,
                   count(*) FILTER (WHERE s.outcome = 'CUSTOMER_MOVED') AS by_customer,
                   count(*) FILTER (WHERE s.outcome = 'OPERATOR_MOVED') AS by_operator,
                   count(*) FILTER (WHERE s.outcome = 'NOT_REACHED') AS missed,
                   coalesce(sum(s.rate) FILTER (WHERE s.outcome IN ('KEPT', 'EARLY_WAITED', 'LATE')), 0) AS stated,
                   avg(s.late_seconds) FILTER (WHERE s.outcome = 'LATE')::float8 AS late,
                   avg(extract(epoch FROM s.window_end - s.window_start))::float8 AS width
            FROM promise_standing s JOIN territory t ON t.id = s.territory
            WHERE s.window_start >= :from AND s.window_start < :to
              AND (:territory = '' OR s.territory = :territory)
              AND (:workKind = '' OR s.work_kind = :workKind)
              AND (:technician = '' OR coalesce(s.came, s.technician)::text = :technician)
            GROUP BY 1 ORDER BY 1 NULLS LAST
            """;

    private final EntityManager database;

    KeptRates(EntityManager database) {
        this.database = database;
    }

    /**
     * Which promises are counted.
     *
     * @param span in which their windows begin
     */
    public record Scope(
            Window span,
            Optional<TerritoryId> territory,
            Optional<String> workKind,
            Optional<TechnicianId> technician) {
        public static Scope of(Window span) {
            return new Scope(span, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** All of the scope in one. */
    public Tally total(Scope scope) {
        List<Tally> tallies = by(Cut.ALL, scope);
        return tallies.isEmpty() ? Tally.of("all", new Counts(0, 0, 0, 0, 0, 0, 0), 0, null, null) : tallies.get(0);
    }

    /** One tally by key, in the keys' order; a null key, last, has those to which the cut does not apply. */
    List<Tally> by(Cut cut, Scope scope) {
        Query query = database.createNativeQuery(String.format(SELECT, cut.key()), Tuple.class)
                .setParameter("from", scope.span().start())
                .setParameter("to", scope.span().end())
                .setParameter(
                        "territory", scope.territory().map(TerritoryId::value).orElse(""))
                .setParameter("workKind", scope.workKind().orElse(""))
                .setParameter(
                        "technician",
                        scope.technician().map(TechnicianId::toString).orElse(""));
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(KeptRates::tally).toList();
    }

    private static Tally tally(Tuple row) {
        Counts counts = new Counts(
                count(row, "told"),
                count(row, "kept"),
                count(row, "early"),
                count(row, "broken"),
                count(row, "by_customer"),
                count(row, "by_operator"),
                count(row, "missed"));
        Double stated = number(row, "stated");
        return Tally.of(
                (String) row.get("key"),
                counts,
                stated == null ? 0 : stated,
                number(row, "late"),
                number(row, "width"));
    }

    private static long count(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }

    private static @Nullable Double number(Tuple row, String name) {
        Object value = row.get(name);
        return value == null ? null : ((Number) value).doubleValue();
    }
}
