package dev.callout.travel;

import com.graphhopper.GraphHopper;
import com.graphhopper.routing.InstructionsFromEdges;
import com.graphhopper.routing.Path;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.util.Instruction;
import com.graphhopper.util.PMap;
import com.graphhopper.util.PointList;
import com.graphhopper.util.Translation;
import dev.callout.geo.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One way with its geometry and instructions, by the library's own search from the same places as the matrix. */
final class DriveFinder {
    private final GraphHopper hopper;
    private final RoutingCHGraph graph;

    DriveFinder(GraphHopper hopper, RoutingCHGraph graph) {
        this.hopper = hopper;
        this.graph = graph;
    }

    /** @param from freshly snapped, as the library writes into its snaps; likewise {@code to} */
    Optional<Drive> find(RoadPoint from, RoadPoint to, Locale language) {
        QueryGraph query = QueryGraph.create(
                hopper.getBaseGraph(),
                Stream.of(from, to)
                        .filter(place -> !place.isAtJunction())
                        .map(RoadPoint::snap)
                        .toList());
        Path path = new CHRoutingAlgorithmFactory(graph, query)
                .createAlgo(new PMap())
                .calcPath(nodeOf(from), nodeOf(to));
        if (!path.isFound()) {
            return Optional.empty();
        }
        Leg walks = from.walk().plus(to.walk());
        return Optional.of(new Drive(
                line(path, query, from),
                (int) Math.round((path.getTime() + walks.millis()) / 1000.0),
                (int) Math.round(path.getDistance() + walks.centimetres() / 100.0),
                Math.round(from.walk().centimetres() / 100f),
                Math.round(to.walk().centimetres() / 100f),
                turns(path, query, language)));
    }

    private static int nodeOf(RoadPoint place) {
        return place.isAtJunction() ? place.junction() : place.snap().getClosestNode();
    }

    private static List<Point> line(Path path, QueryGraph query, RoadPoint from) {
        PointList points = path.calcPoints();
        List<Point> line = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            line.add(new Point(points.getLat(i), points.getLon(i)));
        }
        if (line.isEmpty()) {
            int node = nodeOf(from);
            line.add(new Point(
                    query.getNodeAccess().getLat(node), query.getNodeAccess().getLon(node)));
        }
        return line;
    }

    private List<Drive.Turn> turns(Path path, QueryGraph query, Locale language) {
        Weighting weighting = query.wrapWeighting(graph.getWeighting());
        Translation translation = hopper.getTranslationMap().getWithFallBack(knownTo(language));
        List<Drive.Turn> turns = new ArrayList<>();
        for (Instruction turn : InstructionsFromEdges.calcInstructions(
                path, query, weighting, hopper.getEncodingManager(), translation)) {
            Point at = new Point(turn.getPoints().getLat(0), turn.getPoints().getLon(0));
            turns.add(new Drive.Turn(
                    turn.getTurnDescription(translation),
                    turn.getName(),
                    at,
                    (int) Math.round(turn.getTime() / 1000.0),
                    (int) Math.round(turn.getDistance())));
        }
        return turns;
    }

    /** The library has Norwegian under the code of its written form. */
    private static Locale knownTo(Locale language) {
        return language.getLanguage().equals("no") ? Locale.forLanguageTag("nb") : language;
    }
}
