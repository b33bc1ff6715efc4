package dev.callout.promise;

import dev.callout.policy.Rulebook;
import dev.callout.promise.learning.LearnedKind;
import dev.callout.promise.learning.LearnedKind.LearnedTechnician;
import dev.callout.promise.learning.Learning;
import dev.callout.promise.learning.LearningLimits;
import dev.callout.promise.learning.Pace;
import dev.callout.promise.learning.Paces;
import dev.callout.promise.learning.Paces.FixedPace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What was learned of how long work takes, and what was fixed by hand; both outlive restarts and count at once. */
@ApplicationScoped
@Transactional
public class LearnedDurations {
    private static final Logger LOG = Logger.getLogger(LearnedDurations.class);

    /** Older work says little about today's. */
    private static final Duration REACH = Duration.ofDays(365);

    private static final String ANYBODY = "";

    private final FinishedWorks works;
    private final EntityManager database;
    private final Rulebook rulebook;
    private final Event<PacesChanged> changes;
    private final Clock clock;

    LearnedDurations(
            FinishedWorks works, EntityManager database, Rulebook rulebook, Event<PacesChanged> changes, Clock clock) {
        this.works = works;
        this.database = database;
        this.rulebook = rulebook;
        this.changes = changes;
        this.clock = clock;
    }

    /** Learns anew from the work of a year; in one transaction, so that nobody sees half of it. */
    public void learn() {
        Instant now = clock.instant();
        LearningLimits limits =
                LearningLimits.of(Math.max(0.01, rulebook.promises().serviceVariation()));
        List<LearnedKind> learned = new Learning(limits).from(works.since(now.minus(REACH)));
        database.createNativeQuery("DELETE FROM learned_pace").executeUpdate();
        int visits = 0;
        for (LearnedKind kind : learned) {
            insert(kind.workKind(), ANYBODY, kind.pace(), kind.visits(), kind.outliers(), 1, now);
            kind.technicians()
                    .forEach((technician, own) ->
                            insert(kind.workKind(), technician, own.pace(), own.visits(), 0, own.weight(), now));
            visits += kind.visits();
        }
        changes.fire(new PacesChanged());
        LOG.infof("Learned from %d visits of %d work kinds", visits, learned.size());
    }

    private void insert(
            String kind, String technician, Pace pace, int visits, int outliers, double weight, Instant now) {
        database.createNativeQuery(
                        "INSERT INTO learned_pace (work_kind, technician, factor, variation, visits, outliers, weight,"
                                + " learned_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, kind)
                .setParameter(2, technician)
                .setParameter(3, pace.factor())
                .setParameter(4, pace.variation())
                .setParameter(5, visits)
                .setParameter(6, outliers)
                .setParameter(7, weight)
                .setParameter(8, now)
                .executeUpdate();
    }

    /** Fixes a pace by hand, before anything learned. @param technician null: whoever has none fixed */
    public void fix(FixedPace pace, String byWhom) {
        database.createNativeQuery(
                        "INSERT INTO fixed_pace (work_kind, technician, factor, variation, fixed_at, fixed_by)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (work_kind, technician) DO UPDATE SET"
                                + " factor = excluded.factor, variation = excluded.variation,"
                                + " fixed_at = excluded.fixed_at, fixed_by = excluded.fixed_by")
                .setParameter(1, pace.workKind())
                .setParameter(2, named(pace.technician()))
                .setParameter(3, pace.pace().factor())
                .setParameter(4, pace.pace().variation())
                .setParameter(5, clock.instant())
                .setParameter(6, byWhom)
                .executeUpdate();
        changes.fire(new PacesChanged());
    }

    /** What was learned counts again. */
    public void release(String workKind, @Nullable String technician) {
        database.createNativeQuery("DELETE FROM fixed_pace WHERE work_kind = ?1 AND technician = ?2")
                .setParameter(1, workKind)
                .setParameter(2, named(technician))
                .executeUpdate();
        changes.fire(new PacesChanged());
    }

    /** The paces in force now. */
    public Paces paces() {
        return new Paces(learned(), fixed(), rulebook.promises().serviceVariation());
    }

    List<FixedPace> fixed() {
        return rows("SELECT work_kind, technician, factor, variation FROM fixed_pace ORDER BY 1, 2").stream()
                .map(row -> new FixedPace((String) row[0], unnamed((String) row[1]), pace(row)))
                .toList();
    }

    List<LearnedKind> learned() {
        Map<String, Object[]> kinds = new TreeMap<>();
        Map<String, Map<String, LearnedTechnician>> technicians = new HashMap<>();
        for (Object[] row :
                rows("SELECT work_kind, technician, factor, variation, visits, outliers, weight FROM learned_pace")) {
            String kind = (String) row[0];
            if (row[1].equals(ANYBODY)) {
                kinds.put(kind, row);
            } else {
                technicians
                        .computeIfAbsent(kind, one -> new TreeMap<>())
                        .put((String) row[1], new LearnedTechnician(pace(row), (Integer) row[4], (Double) row[6]));
            }
        }
        return kinds.values().stream()
                .map(row -> new LearnedKind(
                        (String) row[0],
                        pace(row),
                        (Integer) row[4],
                        (Integer) row[5],
                        technicians.getOrDefault((String) row[0], Map.of())))
                .toList();
    }

    private List<Object[]> rows(String sql) {
        return database.createNativeQuery(sql, Object[].class).getResultList();
    }

    private static Pace pace(Object[] row) {
        return new Pace((Double) row[2], (Double) row[3]);
    }

    private static String named(@Nullable String technician) {
        return technician == null ? ANYBODY : technician;
    }

    private static @Nullable String unnamed(String technician) {
        return technician.equals(ANYBODY) ? null : technician;
    }
}
