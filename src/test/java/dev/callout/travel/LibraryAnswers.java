package dev.callout.travel;

import com.graphhopper.GraphHopper;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.PMap;
import dev.callout.geo.Point;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library itself answers for one pair of places: the judge of our own many-to-many. */
final class LibraryAnswers {
    private final GraphHopper hopper;
    private final RoadSnapper snapper;
    private final RoutingCHGraph graph;

    LibraryAnswers(GraphHopper hopper) {
        this.hopper = hopper;
        this.graph = CarProfile.hierarchyOf(hopper);
        this.snapper = new RoadSnapper(hopper, graph);
    }

    /** Seconds and metres with both walks, or null where there is no way. */
    double @Nullable [] between(Point from, Point to) {
        RoadPoint start = snapper.snap(from);
        RoadPoint end = snapper.snap(to);
        if (start == null || end == null) {
            return null;
        }
        List<Snap> onEdges = Stream.of(start, end)
                .filter(point -> !point.isAtJunction())
                .map(RoadPoint::snap)
                .toList();
        QueryGraph query = QueryGraph.create(hopper.getBaseGraph(), onEdges);
        Path path = new CHRoutingAlgorithmFactory(graph, query)
                .createAlgo(new PMap())
                .calcPath(node(start), node(end));
        return path.isFound()
                ? new double[] {
                    path.getTime() / 1000.0
                            + start.walk().millis() / 1000.0
                            + end.walk().millis() / 1000.0,
                    path.getDistance()
                            + start.walk().centimetres() / 100.0
                            + end.walk().centimetres() / 100.0
                }
                : null;
    }

    private static int node(RoadPoint point) {
        return point.isAtJunction() ? point.junction() : point.snap().getClosestNode();
    }
}
