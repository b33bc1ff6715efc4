package dev.callout.address;

import dev.callout.travel.map.Gazetteer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes the addresses of an extract into the database, once for each content: all of them or none. */
@Singleton
final class GazetteerStore {
    /** Part of the key: raise it whenever the same extract would be stored differently. */
    private static final String FOLDING = "-f1";

    private static final int KEPT = 2;
    private static final int ROWS_A_PIECE = 5_000;

    /** Another node may have stored a newer one meanwhile. */
    private static final long TRUSTED_NANOS = 5_000_000_000L;

    private final DataSource database;
    private volatile @Nullable Known known;

    GazetteerStore(DataSource database) {
        this.database = database;
    }

    /** The gazetteer of an extract; the newest one where that is not stored yet, or no extract is meant. */
    Optional<Integer> find(String contentHash) throws SQLException {
        Known last = known;
        if (last != null && last.contentHash.equals(contentHash) && System.nanoTime() - last.nanos < TRUSTED_NANOS) {
            return last.id;
        }
        Optional<Integer> id = look(contentHash);
        known = new Known(contentHash, id, System.nanoTime());
        return id;
    }

    private Optional<Integer> look(String contentHash) throws SQLException {
        String sql = "SELECT id FROM gazetteer ORDER BY extract = ? DESC, id DESC LIMIT 1";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, contentHash + FOLDING);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
            }
        }
    }

    /**
     * Stores the extract's addresses unless they are. Of several nodes that do so at once, one works and the others wait.
     *
     * @param progress is told how many addresses were read
     */
    void store(String contentHash, Path extract, IntConsumer progress) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection, contentHash);
                if (!isStored(connection, contentHash)) {
                    write(connection, contentHash, read(extract, progress));
                }
                connection.commit();
                known = null;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static GazetteerEntries read(Path extract, IntConsumer progress) {
        GazetteerEntries entries = new GazetteerEntries();
        int[] read = {0};
        Gazetteer.read(extract, address -> {
            entries.add(address);
            progress.accept(++read[0]);
        });
        return entries;
    }

    private static void lock(Connection connection, String contentHash) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 60))")) {
            lock.setString(1, contentHash);
            lock.execute();
        }
    }

    private static boolean isStored(Connection connection, String contentHash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM gazetteer WHERE extract = ?")) {
            query.setString(1, contentHash + FOLDING);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void write(Connection connection, String contentHash, GazetteerEntries entries) throws SQLException {
        int id = begin(
                connection,
                contentHash,
                entries.streets().size() + entries.houses().size());
        Copying streets = new Copying(connection, "gazetteer_street (gazetteer, id, street, place, lat, lon, words)");
        for (GazetteerEntries.Street street : entries.streets()) {
            streets.row(
                    id,
                    street.id(),
                    street.street(),
                    street.place(),
                    street.point().lat(),
                    street.point().lon(),
                    "{" + String.join(",", street.words()) + "}");
        }
        streets.end();
        Copying houses = new Copying(connection, "gazetteer_house (gazetteer, street, number, postcode, lat, lon)");
        for (GazetteerEntries.House house : entries.houses()) {
            houses.row(
                    id,
                    house.street(),
                    house.address().houseNumber(),
                    house.address().postcode(),
                    house.address().point().lat(),
                    house.address().point().lon());
        }
        houses.end();
        Copying words = new Copying(connection, "gazetteer_word (gazetteer, word, streets)");
        entries.words().forEach((word, count) -> words.row(id, word, count));
        words.end();
        try (var statement = connection.createStatement()) {
            statement.execute("DELETE FROM gazetteer WHERE id NOT IN (SELECT id FROM gazetteer ORDER BY id DESC LIMIT "
                    + KEPT + ")");
            statement.execute("ANALYZE gazetteer_street, gazetteer_house, gazetteer_word");
        }
    }

    private static int begin(Connection connection, String contentHash, int addresses) throws SQLException {
        String sql = "INSERT INTO gazetteer (extract, addresses) VALUES (?, ?) RETURNING id";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, contentHash + FOLDING);
            insert.setInt(2, addresses);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private record Known(String contentHash, Optional<Integer> id, long nanos) {}

    /** Rows on their way into a table, in PostgreSQL's text format. */
    private static final class Copying {
        private final Connection connection;
        private final String table;
        private final StringBuilder text = new StringBuilder();
        private int rows;

        Copying(Connection connection, String table) {
            this.connection = connection;
            this.table = table;
        }

        void row(@Nullable Object... values) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                text.append(i == 0 ? "" : "\t").append(value == null ? "\\N" : escaped(value.toString()));
            }
            text.append('\n');
            if (++rows % ROWS_A_PIECE == 0) {
                end();
            }
        }

        void end() {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + table + " FROM STDIN", new StringReader(text.toString()));
                text.setLength(0);
            } catch (SQLException failed) {
                throw new IllegalStateException("Addresses could not be stored", failed);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private static String escaped(String value) {
            return value.replace("\\", "\\\\")
                    .replace("\t", " ")
                    .replace("\n", " ")
                    .replace("\r", " ");
        }
    }
}
