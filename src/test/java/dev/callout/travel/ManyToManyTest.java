package dev.callout.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.callout.geo.Point;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own many-to-many against the library's own answer, pair by pair. */
class ManyToManyTest {
    private static final String[] CLASSES = {
        "highway=residential", "highway=primary,maxspeed=60", "highway=tertiary", "highway=service,access=private"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void everyPairOfARandomTownEqualsTheLibrarysAnswer(int seed) {
        try (Roads roads = Roads.open(town(seed).writeTo(folder), folder.resolve("home"))) {
            List<Point> points = RoadsBenchmark.points(roads.library(), 60, seed);

            assertEqual(roads, points, points.size() * points.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"liechtenstein.osm.pbf", "moscow-district.osm.gz"})
    void sampledPairsOfARealExtractEqualTheLibrarysAnswer(String name) {
        Path extract = Path.of(System.getProperty("callout.basedir", "."), "../shared/data/osm", name);
        assumeTrue(Files.exists(extract), () -> "no " + extract + " here");
        try (Roads roads = Roads.open(extract, folder.resolve("home"))) {
            assertEqual(roads, RoadsBenchmark.points(roads.library(), 200, 9), 500);
        }
    }

    @Test
    void moreThreadsChangeNothing() {
        try (Roads roads = Roads.open(town(5).writeTo(folder), folder.resolve("home"))) {
            List<Point> points = RoadsBenchmark.points(roads.library(), 80, 5);

            TravelMatrix alone = roads.matrix(points);
            TravelMatrix together = roads.matrix(points, 4);

            assertThat(together.seconds()).isEqualTo(alone.seconds());
            assertThat(together.metres()).isEqualTo(alone.metres());
        }
    }

    private static void assertEqual(Roads roads, List<Point> points, int pairs) {
        TravelMatrix matrix = roads.matrix(points);
        LibraryAnswers library = new LibraryAnswers(roads.library());
        Random random = new Random(7);
        int size = points.size();
        for (int i = 0; i < pairs; i++) {
            int pair = pairs == size * size ? i : random.nextInt(size * size);
            int from = pair / size;
            int to = pair % size;
            double[] expected = from == to ? new double[] {0, 0} : library.between(points.get(from), points.get(to));
            String where = points.get(from) + " to " + points.get(to);
            assertThat(matrix.isReachable(from, to)).as(where).isEqualTo(expected != null);
            if (expected != null) {
                assertThat((double) matrix.seconds(from, to)).as(where).isCloseTo(expected[0], within(1.0));
                assertThat((double) matrix.metres(from, to)).as(where).isCloseTo(expected[1], within(2.0));
            }
        }
    }

    /** A crooked grid with missing streets, one-way streets, private roads and different speeds; pieces may be cut off. */
    private static OsmText town(int seed) {
        Random random = new Random(seed);
        int side = 12;
        OsmText town = new OsmText();
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                town.node(x + "-" + y, x + 0.4 * random.nextDouble(), y + 0.4 * random.nextDouble());
            }
        }
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                street(town, random, x + "-" + y, (x + 1) + "-" + y, x + 1 < side);
                street(town, random, x + "-" + y, x + "-" + (y + 1), y + 1 < side);
            }
        }
        return town;
    }

    private static void street(OsmText town, Random random, String from, String to, boolean exists) {
        int kind = random.nextInt(10);
        if (exists && kind < 8) {
            String oneWay = kind == 0 ? ",oneway=yes" : kind == 1 ? ",oneway=-1" : "";
            town.way(from + " " + to, CLASSES[random.nextInt(CLASSES.length)] + oneWay);
        }
    }
}
