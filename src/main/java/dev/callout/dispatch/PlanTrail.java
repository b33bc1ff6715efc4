package dev.callout.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.route.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept beside a plan: how far its search is, and what it was made from. */
@ApplicationScoped
@Transactional
class PlanTrail {
    private static final JsonMapper JSON = new JsonMapper();

    private final EntityManager database;
    private final Clock clock;

    PlanTrail(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes the progress; false where another node has taken the plan up since, so that nobody waits for this one. */
    boolean note(PlanId plan, long epoch, PlanProgress progress) {
        return database.createNativeQuery("""
                                INSERT INTO plan_progress (plan, epoch, at, share, seconds, steps, medium, soft, left_out)
                                SELECT id, epoch, :at, :share, :seconds, :steps, :medium, :soft, :leftOut
                                FROM plan WHERE id = :plan AND epoch = :epoch AND state = 'SOLVING'
                                ON CONFLICT (plan) DO UPDATE SET epoch = excluded.epoch, at = excluded.at,
                                  share = excluded.share, seconds = excluded.seconds, steps = excluded.steps,
                                  medium = excluded.medium, soft = excluded.soft, left_out = excluded.left_out
                                """)
                        .setParameter("at", clock.instant())
                        .setParameter("share", progress.share())
                        .setParameter("seconds", progress.seconds())
                        .setParameter("steps", progress.steps())
                        .setParameter("medium", progress.medium())
                        .setParameter("soft", progress.soft())
                        .setParameter("leftOut", progress.leftOut())
                        .setParameter("plan", plan.value())
                        .setParameter("epoch", epoch)
                        .executeUpdate()
                > 0;
    }

    /** The latest progress of the search that is running, or that ran last. */
    Optional<PlanProgress> findProgress(PlanId plan) {
        List<?> rows = database.createNativeQuery("""
                        SELECT p.share, p.seconds, p.steps, p.medium, p.soft, p.left_out
                        FROM plan_progress p JOIN plan ON plan.id = p.plan AND plan.epoch = p.epoch
                        WHERE p.plan = :plan
                        """, Object[].class)
                .setParameter("plan", plan.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> progress((Object[]) row));
    }

    private static PlanProgress progress(Object[] row) {
        return new PlanProgress(
                ((Number) row[0]).doubleValue(),
                ((Number) row[1]).doubleValue(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).intValue());
    }

    void keep(PlanId plan, Basis basis) {
        try {
            database.createNativeQuery("""
                            INSERT INTO plan_basis (plan, marks) VALUES (:plan, cast(:marks AS jsonb))
                            ON CONFLICT (plan) DO UPDATE SET marks = excluded.marks
                            """)
                    .setParameter("plan", plan.value())
                    .setParameter("marks", JSON.writeValueAsString(basis.marks()))
                    .executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a plan was made from; nothing where that was never noted. */
    Basis basis(PlanId plan) {
        List<?> rows = database.createNativeQuery(
                        "SELECT cast(marks AS text) FROM plan_basis WHERE plan = :plan", String.class)
                .setParameter("plan", plan.value())
                .getResultList();
        try {
            return new Basis(
                    rows.isEmpty()
                            ? Map.of()
                            : JSON.readValue((String) rows.get(0), new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
