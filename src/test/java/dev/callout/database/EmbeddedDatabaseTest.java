package dev.callout.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.home.CalloutHome;
import dev.callout.home.HomeInUse;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void whatWasCommittedSurvivesAKilledServerAndACleanStop() throws Exception {
        CalloutHome home = CalloutHome.at(folder);
        Process killed = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(Killed.EXIT);
        assertThat(postmaster(home))
                .as("the killed server's PostgreSQL lives on")
                .isPresent();

        try (EmbeddedDatabase second = EmbeddedDatabase.start(home)) {
            assertThat(words(second)).isEqualTo("first");
            execute(second, "UPDATE kept SET word = 'second'");
        }
        assertThat(home.path("postgres").resolve("postmaster.pid")).doesNotExist();

        try (EmbeddedDatabase third = EmbeddedDatabase.start(home)) {
            assertThat(words(third)).isEqualTo("second");
        }
    }

    private static Optional<ProcessHandle> postmaster(CalloutHome home) throws IOException {
        Path file = home.path("postgres").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)));
    }

    /** A server that ends as kill -9 ends it: no hook runs. */
    static final class Killed {
        static final int EXIT = 9;

        private Killed() {}

        public static void main(String... arguments) throws SQLException {
            EmbeddedDatabase database = EmbeddedDatabase.start(CalloutHome.at(Path.of(arguments[0])));
            execute(database, "CREATE TABLE kept (word text)");
            execute(database, "INSERT INTO kept VALUES ('first')");
            Runtime.getRuntime().halt(EXIT);
        }
    }

    @Test
    void nothingIsReadWithoutThePasswordAndItsFileIsTheOwners() throws IOException {
        CalloutHome home = CalloutHome.at(folder);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path("postgres.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anInterruptedMakingIsSetAsideAndAStalePidFileIsNoHindrance() throws IOException, SQLException {
        CalloutHome home = CalloutHome.at(folder);
        Files.createDirectories(home.path("postgres"));
        Files.writeString(home.path("postgres").resolve("postgresql.conf"), "half a file");
        EmbeddedDatabase.start(home).close();

        long notAPostgres = ProcessHandle.current().pid();
        Files.writeString(home.path("postgres").resolve("postmaster.pid"), notAPostgres + "\n" + folder + "\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home)) {
            execute(database, "SELECT 1");
        }
    }

    @Test
    void commitsReachTheDisk() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(CalloutHome.at(folder))) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefused() throws IOException {
        CalloutHome home = CalloutHome.at(folder);
        try (FileLock first = home.take()) {
            assertThat(first.isValid()).isTrue();
            assertThatThrownBy(home::take).isInstanceOf(HomeInUse.class).hasMessageContaining("CALLOUT_HOME");
        }
    }

    private static String words(EmbeddedDatabase database) throws SQLException {
        return query(database, "SELECT word FROM kept");
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        return query(database, "SHOW " + name);
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
