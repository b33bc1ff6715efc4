package dev.callout.travel;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.util.shapes.BBox;
import dev.callout.geo.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures import, start from the cache and matrices on one extract, and compares 2000 pairs with the library's own answer.
 * Not a test: run its main with the extract's path.
 */
final class RoadsBenchmark {
    private static final int PAIRS = 2_000;

    private RoadsBenchmark() {}

    public static void main(String... args) throws IOException {
        Path extract = Path.of(args[0]);
        Path home = Files.createTempDirectory("callout-bench");
        try {
            run(extract, home);
        } finally {
            try (Stream<Path> all = Files.walk(home)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void run(Path extract, Path home) throws IOException {
        long start = System.nanoTime();
        Roads.open(extract, home).close();
        print("import %.2f s", seconds(start));
        start = System.nanoTime();
        Roads roads = Roads.open(extract, home);
        print("start from cache in the same process %.2f s", seconds(start));
        try (Stream<Path> files = Files.walk(home)) {
            print(
                    "cache %d KiB",
                    files.mapToLong(path -> path.toFile().length()).sum() / 1024);
        }
        GraphHopper hopper = roads.library();
        print(
                "nodes %d, edges %d",
                hopper.getBaseGraph().getNodes(), hopper.getBaseGraph().getEdges());
        for (int size : new int[] {100, 250, 500, 1_000, 2_000, 4_000}) {
            measure(roads, size);
        }
        growByOne(roads);
        compare(roads, hopper);
    }

    private static void growByOne(Roads roads) {
        List<Point> points = points(roads.library(), 1_050, 8);
        HeldMatrices held = new HeldMatrices(1L << 30);
        held.matrix("one", roads, points.subList(0, 1_000), 1);
        double best = Double.MAX_VALUE;
        for (int size = 1_001; size <= points.size(); size++) {
            long start = System.nanoTime();
            held.matrix("one", roads, points.subList(0, size), 1);
            best = Math.min(best, seconds(start));
        }
        print("one point more than 1000: %.2f ms", best * 1_000);
    }

    private static void measure(Roads roads, int size) {
        List<Point> points = points(roads.library(), size, 3);
        int repeats = size <= 1_000 ? 5 : 2;
        double one = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        double first = 0;
        for (int i = 0; i < repeats; i++) {
            long start = System.nanoTime();
            roads.matrix(points);
            one = Math.min(one, seconds(start));
            first = i == 0 ? one : first;
            start = System.nanoTime();
            roads.matrix(points, 2);
            two = Math.min(two, seconds(start));
        }
        long searches = roads.places(points, 1).stream().mapToLong(Place::bytes).sum();
        print(
                "%d points: first %.3f s, best %.3f s, two threads %.3f s; %.1f MB of figures, %.1f MB of searches",
                size, first, one, two, 8e-6 * size * size, searches / 1e6);
    }

    private static void compare(Roads roads, GraphHopper hopper) {
        List<Point> points = points(hopper, 1_000, 4);
        TravelMatrix matrix = roads.matrix(points);
        LibraryAnswers answers = new LibraryAnswers(hopper);
        Random random = new Random(5);
        int wrong = 0;
        int unreachable = 0;
        for (int i = 0; i < PAIRS; i++) {
            int from = random.nextInt(points.size());
            int to = random.nextInt(points.size());
            double[] expected = from == to ? new double[] {0, 0} : answers.between(points.get(from), points.get(to));
            if (expected == null) {
                unreachable++;
                wrong += matrix.isReachable(from, to) ? 1 : 0;
            } else if (Math.abs(expected[0] - matrix.seconds(from, to)) > 1
                    || Math.abs(expected[1] - matrix.metres(from, to)) > 2) {
                wrong++;
                print(
                        "%d>%d: %s, %s, ours %d s %d m, library %.1f s %.1f m",
                        from,
                        to,
                        points.get(from),
                        points.get(to),
                        matrix.seconds(from, to),
                        matrix.metres(from, to),
                        expected[0],
                        expected[1]);
            }
        }
        print("%d pairs compared, %d without a way, %d wrong", PAIRS, unreachable, wrong);
        perPair(hopper, points);
        perPair(hopper, points);
        long start = System.nanoTime();
        roads.matrix(points);
        double whole = seconds(start);
        print("the matrix of 1000: %.3f s, %.2f microseconds a pair", whole, whole);
    }

    private static void perPair(GraphHopper hopper, List<Point> points) {
        Random random = new Random(6);
        long start = System.nanoTime();
        for (int i = 0; i < PAIRS; i++) {
            Point from = points.get(random.nextInt(points.size()));
            Point to = points.get(random.nextInt(points.size()));
            GHRequest request = new GHRequest(from.lat(), from.lon(), to.lat(), to.lon()).setProfile(CarProfile.NAME);
            request.putHint("instructions", false).putHint("calc_points", false);
            GHResponse response = hopper.route(request);
            response.hasErrors();
        }
        print("one query per pair: %.1f microseconds a pair", seconds(start) / PAIRS * 1e6);
    }

    /** Places within 150 m or so of random junctions. */
    static List<Point> points(GraphHopper hopper, int count, int seed) {
        Random random = new Random(seed);
        BBox bounds = hopper.getBaseGraph().getBounds();
        List<Point> points = new ArrayList<>();
        while (points.size() < count) {
            int node = random.nextInt(hopper.getBaseGraph().getNodes());
            double lat = hopper.getBaseGraph().getNodeAccess().getLat(node) + (random.nextDouble() - 0.5) * 0.002;
            double lon = hopper.getBaseGraph().getNodeAccess().getLon(node) + (random.nextDouble() - 0.5) * 0.003;
            if (bounds.contains(lat, lon)) {
                points.add(new Point(lat, lon));
            }
        }
        return points;
    }

    private static double seconds(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    private static void print(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
