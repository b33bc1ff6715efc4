package dev.callout.address;

import dev.callout.geo.Point;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Asks the database for streets and houses that may be meant; which of them is, others decide. */
@Singleton
final class StreetSearch {
    /**
     * Each word is looked for among all words, in spite of mistakes; then streets that hold such words, rare words first. A word
     * that is on very many streets, a town's name, finds none by itself where a rarer one is there too.
     * How alike words must be is set for each connection in {@code application.properties}.
     */
    private static final String STREETS = """
            WITH typed AS MATERIALIZED (
                SELECT asked.word, asked.number, doubt.much,
                       doubt.much OR NOT EXISTS (SELECT 1 FROM gazetteer_word WHERE gazetteer = ? AND word = asked.word) AS fuzzy
                FROM unnest(?::text[]) WITH ORDINALITY AS asked (word, number)
                CROSS JOIN (VALUES (?::boolean)) AS doubt (much)),
            matched AS MATERIALIZED (
                SELECT typed.number, found.word, found.streets,
                       (found.alike + CASE WHEN found.word = typed.word THEN 1 ELSE 0 END) / ln(found.streets + 2.0) AS weight
                FROM typed
                CROSS JOIN LATERAL (
                    SELECT word, streets, similarity(word, typed.word) AS alike
                    FROM gazetteer_word
                    WHERE gazetteer = ? AND (word LIKE typed.word || '%' OR typed.fuzzy
                           AND (typed.much OR abs(length(word) - length(typed.word)) <= 3) AND word % typed.word)
                    ORDER BY alike DESC, streets LIMIT 12) AS found),
            telling AS (
                SELECT array_agg(word) AS words FROM matched
                WHERE streets <= greatest(400, (SELECT min(streets) FROM matched)))
            SELECT id, street, place, lat, lon, words,
                   (SELECT sum(best) FROM (
                        SELECT max(weight) AS best FROM matched WHERE word = ANY (s.words) GROUP BY number) AS by_word) AS weight
            FROM gazetteer_street AS s
            WHERE gazetteer = ? AND words && (SELECT words FROM telling)
            ORDER BY weight DESC, id LIMIT 80
            """;

    private static final String HOUSES =
            "SELECT street, number, postcode, lat, lon FROM gazetteer_house WHERE gazetteer = ? AND street = ANY (?)";

    private static final String NEAREST = """
            SELECT s.street, h.number, s.place, h.postcode, h.lat, h.lon
            FROM gazetteer_house AS h JOIN gazetteer_street AS s ON s.gazetteer = h.gazetteer AND s.id = h.street
            WHERE h.gazetteer = ? AND point(h.lon, h.lat) <@ box(point(?, ?), point(?, ?))
            """;

    private final DataSource database;

    StreetSearch(DataSource database) {
        this.database = database;
    }

    /** @param weight by words alone; more is better */
    record Candidate(int id, String street, String place, Point point, List<String> words, double weight) {}

    record House(String number, @Nullable String postcode, Point point) {}

    /** @param doubt whether words that are right may be other words mistyped, or several run together; dearer */
    List<Candidate> streets(int gazetteer, List<String> words, boolean doubt) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(STREETS)) {
            query.setInt(1, gazetteer);
            query.setArray(2, connection.createArrayOf("text", words.toArray()));
            query.setBoolean(3, doubt);
            query.setInt(4, gazetteer);
            query.setInt(5, gazetteer);
            try (ResultSet rows = query.executeQuery()) {
                List<Candidate> candidates = new ArrayList<>();
                while (rows.next()) {
                    candidates.add(new Candidate(
                            rows.getInt(1),
                            rows.getString(2),
                            rows.getString(3),
                            new Point(rows.getDouble(4), rows.getDouble(5)),
                            List.of((String[]) rows.getArray(6).getArray()),
                            rows.getDouble(7)));
                }
                return candidates;
            }
        }
    }

    /** Houses by street. */
    Map<Integer, List<House>> houses(int gazetteer, Collection<Integer> streets) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HOUSES)) {
            query.setInt(1, gazetteer);
            query.setArray(2, connection.createArrayOf("int4", streets.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                Map<Integer, List<House>> houses = new HashMap<>();
                while (rows.next()) {
                    houses.computeIfAbsent(rows.getInt(1), street -> new ArrayList<>())
                            .add(new House(
                                    rows.getString(2),
                                    rows.getString(3),
                                    new Point(rows.getDouble(4), rows.getDouble(5))));
                }
                return houses;
            }
        }
    }

    /** Houses in the rectangle around a point. */
    List<FoundAddress> around(int gazetteer, Point middle, double degreesLat, double degreesLon) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NEAREST)) {
            query.setInt(1, gazetteer);
            query.setDouble(2, middle.lon() - degreesLon);
            query.setDouble(3, middle.lat() - degreesLat);
            query.setDouble(4, middle.lon() + degreesLon);
            query.setDouble(5, middle.lat() + degreesLat);
            try (ResultSet rows = query.executeQuery()) {
                List<FoundAddress> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new FoundAddress(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            new Point(rows.getDouble(5), rows.getDouble(6)),
                            1));
                }
                return found;
            }
        }
    }
}
