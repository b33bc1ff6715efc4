package dev.callout.database;

import dev.callout.home.CalloutHome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL of our own under {@link CalloutHome}, on a free loopback port, its data kept between runs. It asks for a
 * password even on the loopback, because other users of the machine can reach that too. Close it last of all.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "callout";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * The library is made for tests and gives up durability for speed; these take it back. The log settings keep rows
     * out of the server's log, where a refused row would be printed with names and phones in it.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "max_connections", "60",
            "shared_buffers", "128MB",
            "unix_socket_directories", "''",
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic",
            "log_min_messages", "fatal");

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Starts it, after putting in order what a crash may have left behind. The caller holds the home. */
    public static EmbeddedDatabase start(CalloutHome home) {
        Path folder = home.path("postgres");
        String password = home.secret("postgres.password");
        Leftovers leftovers = new Leftovers(folder, PATIENCE);
        leftovers.endOrphans();
        leftovers.setAsideUnfinished();
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(launch(home, folder, password), password);
            database.createOnce();
            leftovers.markFinished();
            return database;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL in " + folder + " does not start", failure);
        }
    }

    private static EmbeddedPostgres launch(CalloutHome home, Path folder, String password) throws IOException {
        Path binaries = home.path("postgres-binaries");
        Files.createDirectories(binaries);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", password)
                // handed to initdb as --key=value, after its own "-A trust"
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", home.path("postgres.password").toString())
                .setLocaleConfig("locale", "C");
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    /** The server's roles are for owning; Callout itself works as a role that is no superuser. */
    private void createOnce() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = 'callout'")) {
                // the password is base64url of our own making: nothing in it needs quoting
                statement.execute("CREATE ROLE callout LOGIN PASSWORD '" + password + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = 'callout'")) {
                statement.execute("CREATE DATABASE callout OWNER callout");
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** Stops the server and waits for it; what was committed stays. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
