package dev.callout.travel;

import com.graphhopper.GraphHopper;
import com.graphhopper.storage.RoutingCHGraph;
import dev.callout.error.InvalidInput;
import dev.callout.geo.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Travel by car over a road network, with a walk from the car to the door. Built from an OpenStreetMap extract once, then
 * read from a cache. Immutable once open and thread-safe.
 */
public final class Roads implements TravelSource, AutoCloseable {
    private final GraphHopper hopper;
    private final RoadSnapper snapper;
    private final Hierarchy hierarchy;
    private final DriveFinder driveFinder;
    private final String contentHash;

    private Roads(GraphHopper hopper, String contentHash) {
        RoutingCHGraph graph = CarProfile.hierarchyOf(hopper);
        this.hopper = hopper;
        this.hierarchy = HierarchyReader.read(graph);
        this.snapper = new RoadSnapper(hopper, graph);
        this.driveFinder = new DriveFinder(hopper, graph);
        this.contentHash = contentHash;
    }

    /**
     * Opens the roads of an extract; the first time they are imported, which takes seconds for a town and minutes for a
     * country, and kept under {@code home/roads}. Several processes may do so at once.
     *
     * @param extract {@code .osm.pbf}, {@code .osm}, {@code .osm.xml} or {@code .osm.gz}
     * @param progress is told the steps of an import
     * @throws InvalidInput where the extract is missing, empty, cut off or holds no road for a car
     */
    public static Roads open(Path extract, Path home, Consumer<RoadProgress> progress) {
        RoadExtract checked = new RoadExtract(extract);
        String hash = checked.contentHash();
        // The library compiles its weighting with the thread's class loader: on a pool's thread that may be another's.
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(Roads.class.getClassLoader());
        try {
            return new Roads(new RoadCache(home).load(checked, hash, progress), hash);
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    public static Roads open(Path extract, Path home) {
        return open(extract, home, step -> {});
    }

    @Override
    public TravelMatrix matrix(List<Point> points) {
        return matrix(points, 1);
    }

    /** As {@link #matrix(List)}, on several threads at once; their number changes nothing in the result. */
    public TravelMatrix matrix(List<Point> points, int threads) {
        List<Place> places = places(points, threads);
        ManyToMany.Ways ways = ManyToMany.compute(hierarchy, places, places, threads);
        return withoutStaying(points, new TravelMatrix(points.size(), ways.seconds(), ways.metres()));
    }

    /** Whoever stays where he is neither drives nor walks, wherever that is. */
    static TravelMatrix withoutStaying(List<Point> points, TravelMatrix matrix) {
        Map<Point, List<Integer>> samePlace = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            samePlace.computeIfAbsent(points.get(i), place -> new ArrayList<>()).add(i);
        }
        for (List<Integer> same : samePlace.values()) {
            for (int from : same) {
                for (int to : same) {
                    matrix.seconds()[from * points.size() + to] = 0;
                    matrix.metres()[from * points.size() + to] = 0;
                }
            }
        }
        return matrix;
    }

    /**
     * The way from one place to another, as it would be driven; its figures equal the matrix's to a second and a metre or two.
     *
     * @param language of the instructions; English where the library does not have it
     * @return empty where there is no way
     */
    public Optional<Drive> findDrive(Point from, Point to, Locale language) {
        if (from.equals(to)) {
            return Optional.of(new Drive(List.of(from), 0, 0, 0, 0, List.of()));
        }
        RoadPoint start = snapper.snap(from);
        RoadPoint end = snapper.snap(to);
        return start == null || end == null ? Optional.empty() : driveFinder.find(start, end, language);
    }

    @Override
    public Kind kind() {
        return Kind.ROADS;
    }

    /** Whether a car can be left within a walk of the place; where not, nothing is reachable from it. */
    public boolean isNear(Point place) {
        return snapper.snap(place) != null;
    }

    /** SHA-256 of the extract, in hex: the same hash means the same figures. */
    public String contentHash() {
        return contentHash;
    }

    @Override
    public void close() {
        hopper.close();
    }

    /** For tests and measurements. */
    GraphHopper library() {
        return hopper;
    }

    /** The places of points, in their order. */
    List<Place> places(List<Point> points, int threads) {
        Place[] places = new Place[points.size()];
        Threads.share(places.length, threads, () -> i -> places[i] = Place.of(snapper.snap(points.get(i)), hierarchy));
        return List.of(places);
    }

    Hierarchy hierarchy() {
        return hierarchy;
    }
}
