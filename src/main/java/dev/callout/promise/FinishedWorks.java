package dev.callout.promise;

import dev.callout.database.UuidV7;
import dev.callout.promise.learning.FinishedVisit;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** All work that can be learned from: each piece once, told again in its last version. */
@ApplicationScoped
@Transactional
public class FinishedWorks {
    private static final String INSERT = "INSERT INTO finished_visit (id, territory, visit, external_id, work_kind,"
            + " technician, operator_seconds, actual_seconds, finished_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ";
    private static final String REPLACE =
            " DO UPDATE SET work_kind = excluded.work_kind, technician = excluded.technician,"
                    + " operator_seconds = excluded.operator_seconds, actual_seconds = excluded.actual_seconds,"
                    + " finished_at = excluded.finished_at";

    private final EntityManager database;
    private final Clock clock;

    FinishedWorks(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps our own, or others', in one batch. */
    public void put(Collection<FinishedWork> works) {
        database.flush();
        List<FinishedWork> own =
                works.stream().filter(work -> work.visit() != null).toList();
        List<FinishedWork> others =
                works.stream().filter(work -> work.visit() == null).toList();
        put(own, "ON CONFLICT (visit, technician)" + REPLACE);
        put(others, "ON CONFLICT (territory, external_id)" + REPLACE);
    }

    private void put(List<FinishedWork> works, String conflict) {
        if (works.isEmpty()) {
            return;
        }
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT + conflict)) {
                for (FinishedWork work : works) {
                    statement.setObject(1, UuidV7.at(clock.instant()));
                    statement.setString(2, work.territory().value());
                    statement.setObject(
                            3, work.visit() == null ? null : work.visit().value());
                    statement.setString(4, work.externalId());
                    statement.setString(5, work.work().workKind());
                    statement.setString(6, work.work().technician());
                    statement.setInt(7, work.work().operatorSeconds());
                    statement.setInt(8, work.work().actualSeconds());
                    statement.setTimestamp(9, Timestamp.from(work.finishedAt()));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** What was told of a visit was a mistake. */
    public void remove(VisitId visit, String technician) {
        database.createNativeQuery("DELETE FROM finished_visit WHERE visit = ?1 AND technician = ?2")
                .setParameter(1, visit.value())
                .setParameter(2, technician)
                .executeUpdate();
    }

    /** What was finished since then. */
    List<FinishedVisit> since(Instant begin) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery(
                        "SELECT work_kind, technician, operator_seconds, actual_seconds FROM finished_visit"
                                + " WHERE finished_at >= :begin",
                        Object[].class)
                .setParameter("begin", begin)
                .getResultList();
        return rows.stream()
                .map(row -> new FinishedVisit((String) row[0], (String) row[1], (Integer) row[2], (Integer) row[3]))
                .toList();
    }
}
