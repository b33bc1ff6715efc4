package dev.callout.progress;

import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When technicians are expected at the stops that they have not reached yet, as reckoned after the latest event. */
@ApplicationScoped
@Transactional
public class ExpectedArrivals {
    private final EntityManager database;
    private final Clock clock;

    ExpectedArrivals(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param keptRate how probable it is that the told window holds, 0 to 1; null: not reckoned, or none was told
     * @param narrowed a part of the told window that holds as surely as windows are told; null where there is none
     */
    public record Expected(
            VisitId visit,
            TechnicianId technician,
            Instant arrival,
            @Nullable Double keptRate,
            @Nullable Window narrowed) {}

    /** Puts these in place of what was expected of the same visits and technicians. */
    public void put(Collection<Expected> arrivals) {
        for (Expected expected : arrivals) {
            database.createNativeQuery("INSERT INTO expected_arrival"
                            + " (visit, technician, arrival, kept_rate, narrow_start, narrow_end, reckoned_at)"
                            + " VALUES (:visit, :technician, :arrival, CAST(:rate AS float8),"
                            + " CAST(:start AS timestamptz), CAST(:end AS timestamptz), :now)"
                            + " ON CONFLICT (visit, technician) DO UPDATE SET arrival = excluded.arrival,"
                            + " kept_rate = excluded.kept_rate, narrow_start = excluded.narrow_start,"
                            + " narrow_end = excluded.narrow_end, reckoned_at = excluded.reckoned_at")
                    .setParameter("visit", expected.visit().value())
                    .setParameter("technician", expected.technician().value())
                    .setParameter("arrival", expected.arrival())
                    .setParameter("rate", expected.keptRate())
                    .setParameter("start", text(expected.narrowed(), Window::start))
                    .setParameter("end", text(expected.narrowed(), Window::end))
                    .setParameter("now", clock.instant())
                    .executeUpdate();
        }
    }

    /** Nothing is expected of these visits any more: their day is another, or they are over. */
    public void forget(Collection<VisitId> visits) {
        if (!visits.isEmpty()) {
            database.createNativeQuery("DELETE FROM expected_arrival WHERE visit IN (:visits)")
                    .setParameter("visits", visits.stream().map(VisitId::value).toList())
                    .executeUpdate();
        }
    }

    /** By visit, of a crew whoever is expected first; visits of which nothing is known yet are missing. */
    public Map<VisitId, Expected> list(Collection<VisitId> visits) {
        Map<VisitId, Expected> byVisit = new HashMap<>();
        if (visits.isEmpty()) {
            return byVisit;
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT visit, technician, arrival, kept_rate, narrow_start, narrow_end"
                                + " FROM expected_arrival WHERE visit IN (:visits) ORDER BY arrival",
                        Tuple.class)
                .setParameter("visits", visits.stream().map(VisitId::value).toList())
                .getResultList();
        for (Tuple row : rows) {
            VisitId visit = new VisitId((UUID) row.get("visit"));
            byVisit.putIfAbsent(
                    visit,
                    new Expected(
                            visit,
                            new TechnicianId((UUID) row.get("technician")),
                            row.get("arrival", Instant.class),
                            (Double) row.get("kept_rate"),
                            narrowed(row)));
        }
        return byVisit;
    }

    private static @Nullable Window narrowed(Tuple row) {
        Instant start = row.get("narrow_start", Instant.class);
        Instant end = row.get("narrow_end", Instant.class);
        return start == null || end == null ? null : new Window(start, end);
    }

    /** As text, because a null of no type is none that the database takes for a time. */
    private static @Nullable String text(@Nullable Window window, Function<Window, Instant> bound) {
        return window == null ? null : bound.apply(window).toString();
    }
}
