package dev.callout.notification;

import dev.callout.database.EmbeddedDatabase;
import dev.callout.home.CalloutHome;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** An outbox with a database of its own, and one visit that all messages are about. */
final class Mailroom implements AutoCloseable {
    static final Clock CLOCK = Clock.systemUTC();
    static final Lane.Pace PACE = new Lane.Pace(8, Duration.ofMillis(100), Duration.ofSeconds(5));
    static final Delivery.Patience PATIENCE = new Delivery.Patience(Duration.ofMillis(50), Duration.ofMillis(400));
    private static final long LIMIT_NANOS = 300_000_000_000L;
    private static final long BETWEEN_NANOS = 50_000_000L;
    private static final UUID VISIT = new UUID(7, 7);

    final Path folder;
    final EmbeddedDatabase server;
    final AgroalDataSource database;
    final Outbox outbox;

    Mailroom() {
        try {
            folder = Files.createTempDirectory("callout-mailroom");
            server = EmbeddedDatabase.start(CalloutHome.at(folder));
            database = pool(server.url(), server.user(), server.password());
            Flyway.configure().dataSource(database).load().migrate();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        outbox = new Outbox(database, CLOCK);
        run("""
                INSERT INTO territory VALUES ('t', 0, 'T', 'Europe/Oslo', 'office', 60, 10);
                INSERT INTO site (id, version, territory, address, lat, lon, access)
                    VALUES ('00000000-0000-0000-0000-000000000001', 0, 't', 'Street 1', 60, 10, 'LIFT');
                INSERT INTO contact (id, version, site, name, phone, language, may_sign)
                    VALUES ('00000000-0000-0000-0000-000000000002', 0, '00000000-0000-0000-0000-000000000001', 'N',
                            '+4740000000', 'no', true);
                INSERT INTO visit (id, version, territory, reference, work_kind, state, state_since, requested_at, site,
                                   contact, duration_seconds, priority, crew)
                    VALUES ('%s', 0, 't', 'R', 'fault-repair', 'PROMISED', now(), now(),
                            '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', 3600, 3, 1);
                """.formatted(VISIT));
    }

    static AgroalDataSource pool(String url, String user, String password) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(16)
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword(password)))));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Writes so many messages that are due now, with their jobs in the lane. */
    List<UUID> write(int count, Means means, Lane lane) {
        List<UUID> written = new ArrayList<>();
        Map<UUID, Instant> due = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Draft draft = new Draft(
                    Concern.visit(VISIT, "t"),
                    i % 2 == 0 ? Step.WINDOW_TOLD : Step.DONE,
                    means + " " + written.size() + " " + UUID.randomUUID(),
                    means,
                    "no",
                    means == Means.EMAIL ? "c" + i + "@example.org" : "+47400" + (10_000 + i),
                    new Draft.Wording("Besøk " + i, "Teknikeren kommer, nr. " + i + "\nmellom kl. 10 og 11. Приедет."),
                    null,
                    CLOCK.instant(),
                    CLOCK.instant().plus(Duration.ofHours(1)));
            UUID id = outbox.add(draft, MessageState.WAITING).orElseThrow();
            written.add(id);
            due.put(id, draft.dueAt());
        }
        lane.queue(due);
        return written;
    }

    /** Everything that stands in the outbox about windows is overtaken. */
    void overtake() {
        outbox.supersede(VISIT, Step.MOVED.supersedes());
    }

    Lane lane(Means means, Gateway gateway) {
        Delivery delivery = new Delivery(outbox, gateway, PATIENCE, letter -> letter, CLOCK);
        return new Lane(database, means == Means.EMAIL ? "email_job" : "sms_job", delivery, PACE, CLOCK);
    }

    /** How many messages stand in each state. */
    Map<MessageState, Integer> states() {
        Map<MessageState, Integer> states = new HashMap<>();
        read("SELECT state, count(*) FROM message GROUP BY 1", row -> {
            states.put(MessageState.valueOf(row.getString(1)), row.getInt(2));
        });
        return states;
    }

    Map<UUID, Integer> doubts() {
        Map<UUID, Integer> doubts = new HashMap<>();
        read("SELECT id, doubts FROM message", row -> {
            doubts.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return doubts;
    }

    boolean isDone() {
        return !states().containsKey(MessageState.WAITING) && !states().containsKey(MessageState.SENDING);
    }

    static void await(BooleanSupplier enough) {
        long begin = System.nanoTime();
        while (!enough.getAsBoolean()) {
            if (System.nanoTime() - begin > LIMIT_NANOS) {
                throw new AssertionError("It never came to pass");
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void read(String sql, RowReader reader) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        database.close();
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
