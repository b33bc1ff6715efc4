package dev.callout.promise;

import dev.callout.database.UuidV7;
import dev.callout.promise.learning.FinishedVisit;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All work that can be learned from: each piece once, told again in its last version. */
@ApplicationScoped
@Transactional
public class FinishedWorks {
    private static final String INSERT = "INSERT INTO finished_visit (id, territory, visit, external_id, work_kind,"
            + " technician, operator_seconds, actual_seconds, finished_at) SELECT * FROM unnest(CAST(? AS uuid[]),"
            + " CAST(? AS text[]), CAST(? AS uuid[]), CAST(? AS text[]), CAST(? AS text[]), CAST(? AS text[]),"
            + " CAST(? AS int[]), CAST(? AS int[]), CAST(? AS timestamptz[])) ";
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

    /** Keeps our own, or others', in one statement each: histories come by the ten thousand. */
    public void put(Collection<FinishedWork> works) {
        database.flush();
        Map<List<@Nullable Object>, FinishedWork> own = new LinkedHashMap<>();
        Map<List<@Nullable Object>, FinishedWork> others = new LinkedHashMap<>();
        for (FinishedWork work : works) {
            if (work.visit() == null) {
                others.put(Arrays.asList(work.territory(), work.externalId()), work);
            } else {
                own.put(Arrays.asList(work.visit(), work.work().technician()), work);
            }
        }
        put(own.values(), "ON CONFLICT (visit, technician)" + REPLACE);
        put(others.values(), "ON CONFLICT (territory, external_id)" + REPLACE);
    }

    private void put(Collection<FinishedWork> works, String conflict) {
        if (works.isEmpty()) {
            return;
        }
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT + conflict)) {
                set(statement, 1, "uuid", works, work -> UuidV7.at(clock.instant()));
                set(statement, 2, "text", works, work -> work.territory().value());
                set(statement, 3, "uuid", works, FinishedWorks::visit);
                set(statement, 4, "text", works, FinishedWork::externalId);
                set(statement, 5, "text", works, work -> work.work().workKind());
                set(statement, 6, "text", works, work -> work.work().technician());
                set(statement, 7, "int4", works, work -> work.work().operatorSeconds());
                set(statement, 8, "int4", works, work -> work.work().actualSeconds());
                set(statement, 9, "timestamptz", works, FinishedWork::finishedAt);
                statement.executeUpdate();
            }
        });
    }

    private static @Nullable UUID visit(FinishedWork work) {
        VisitId visit = work.visit();
        return visit == null ? null : visit.value();
    }

    /** One column of all works; instants are written as PostgreSQL reads them. */
    private static void set(
            PreparedStatement statement,
            int column,
            String type,
            Collection<FinishedWork> works,
            Function<FinishedWork, @Nullable Object> cell)
            throws SQLException {
        Object[] cells = works.stream()
                .map(cell)
                .map(value -> value == null ? null : value.toString())
                .toArray();
        statement.setArray(column, statement.getConnection().createArrayOf(type, cells));
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
