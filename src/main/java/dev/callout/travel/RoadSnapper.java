package dev.callout.travel;

import com.carrotsearch.hppc.IntArrayList;
import com.graphhopper.GraphHopper;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadClass;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.subnetwork.TarjanSCC;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.DistanceCalcEarth;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PointList;
import dev.callout.geo.Point;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the car is left for a place: the nearest road on which it may stop, so no motorway, tunnel or ferry. The rest
 * is walked in a straight line.
 *
 * <p>Maps have stray pieces of road that a car cannot come to or from: a courtyard behind a bollard, a track behind a gate, a
 * street cut by the edge of the extract, a car park whose entrance is missing. Where the nearest road belongs to a piece of
 * fewer than {@value #STRAY_NODES} nodes, the car stays at the nearest junction of a larger piece from which one can walk along
 * ways; failing that, on a road of a larger piece that is at most {@value #STRAY_METRES} metres further away. Anything wider could
 * be a river and is not bridged: such a place can be reached from its own piece only.
 */
final class RoadSnapper {
    /** Farther from any road, a point is taken for a wrong one. */
    static final int LONGEST_WALK_METRES = 1_000;

    /** 4.5 km/h: an unhurried pace with tools in hand. */
    static final double WALKING_METRES_PER_SECOND = 1.25;

    private static final int STRAY_NODES = 200;
    private static final int STRAY_METRES = 25;

    private final GraphHopper hopper;
    private final RoutingCHGraph graph;
    private final Weighting weighting;
    private final BitSet stoppable = new BitSet();
    private final BitSet stray = new BitSet();

    /** Junctions at which a car that comes from anywhere may stop. */
    private final BitSet parking = new BitSet();

    private final FootWays footWays;

    RoadSnapper(GraphHopper hopper, RoutingCHGraph graph) {
        this.hopper = hopper;
        this.graph = graph;
        this.weighting = graph.getWeighting();
        this.footWays = new FootWays(hopper);
        BitSet strayNodes = strayNodes();
        EnumEncodedValue<RoadClass> roadClass =
                hopper.getEncodingManager().getEnumEncodedValue(RoadClass.KEY, RoadClass.class);
        EnumEncodedValue<RoadEnvironment> environment =
                hopper.getEncodingManager().getEnumEncodedValue(RoadEnvironment.KEY, RoadEnvironment.class);
        AllEdgesIterator edge = hopper.getBaseGraph().getAllEdges();
        while (edge.next()) {
            RoadEnvironment around = edge.get(environment);
            stoppable.set(
                    edge.getEdge(),
                    CarProfile.isDrivable(weighting, edge)
                            && edge.get(roadClass) != RoadClass.MOTORWAY
                            && around != RoadEnvironment.TUNNEL
                            && around != RoadEnvironment.FERRY);
            stray.set(edge.getEdge(), strayNodes.get(edge.getBaseNode()) || strayNodes.get(edge.getAdjNode()));
            if (stoppable.get(edge.getEdge()) && !stray.get(edge.getEdge())) {
                parking.set(edge.getBaseNode());
                parking.set(edge.getAdjNode());
            }
        }
    }

    /** Where the car is left, or null where no road is near enough. */
    @Nullable
    RoadPoint snap(Point place) {
        Snap snap = closest(place, stoppable::get);
        if (snap == null) {
            return null;
        }
        return stray.get(snap.getClosestEdge().getEdge()) ? offStray(place, snap) : pointOn(place, snap);
    }

    private RoadPoint offStray(Point place, Snap snap) {
        double metres = snap.getQueryDistance();
        FootWays.Junction junction =
                footWays.nearest(snap, partBefore(snap), parking::get, LONGEST_WALK_METRES - metres);
        if (junction != null) {
            return pointAt(place, snap, junction.node(), metres + junction.metres());
        }
        Snap other = closest(place, edge -> stoppable.get(edge) && !stray.get(edge));
        boolean isNear = other != null && other.getQueryDistance() <= metres + STRAY_METRES;
        return pointOn(place, other != null && isNear ? other : snap);
    }

    private @Nullable Snap closest(Point place, IntPredicate edges) {
        Snap snap = hopper.getLocationIndex().findClosest(place.lat(), place.lon(), edge -> edges.test(edge.getEdge()));
        return snap.isValid() && snap.getQueryDistance() <= LONGEST_WALK_METRES ? snap : null;
    }

    private RoadPoint pointOn(Point place, Snap snap) {
        EdgeIteratorState edge = snap.getClosestEdge();
        if (snap.getSnappedPosition() == Snap.Position.TOWER) {
            return pointAt(place, snap, snap.getClosestNode(), snap.getQueryDistance());
        }
        double part = partBefore(snap);
        Leg forth = leg(edge, false);
        Leg back = leg(edge, true);
        return new RoadPoint(
                place,
                snap,
                edge.getEdge(),
                graph.getLevel(edge.getBaseNode()),
                graph.getLevel(edge.getAdjNode()),
                back == null ? null : back.times(part),
                forth == null ? null : forth.times(1 - part),
                forth == null ? null : forth.times(part),
                back == null ? null : back.times(1 - part),
                walk(snap.getQueryDistance()));
    }

    /** A junction is on none of its edges: numbered below zero so that none is mistaken for it. */
    private RoadPoint pointAt(Point place, Snap snap, int node, double walkMetres) {
        int rank = graph.getLevel(node);
        return new RoadPoint(
                place, snap, -1 - node, rank, rank, Leg.NONE, Leg.NONE, Leg.NONE, Leg.NONE, walk(walkMetres));
    }

    private static Leg walk(double metres) {
        int millis = (int) Math.round(metres / WALKING_METRES_PER_SECOND * 1000);
        return new Leg(millis, millis, (int) Math.round(metres * 100));
    }

    /** Which part of the edge's length lies between its first end and the snapped point. */
    private static double partBefore(Snap snap) {
        PointList line = snap.getClosestEdge().fetchWayGeometry(FetchMode.ALL);
        double before = 0;
        double whole = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            double piece = metres(line.getLat(i), line.getLon(i), line.getLat(i + 1), line.getLon(i + 1));
            whole += piece;
            before += i < snap.getWayIndex() ? piece : 0;
        }
        int last = snap.getWayIndex();
        before += metres(line.getLat(last), line.getLon(last), snap.getSnappedPoint().lat, snap.getSnappedPoint().lon);
        return whole == 0 ? 0 : Math.min(1, before / whole);
    }

    private static double metres(double lat1, double lon1, double lat2, double lon2) {
        return DistanceCalcEarth.DIST_EARTH.calcDist(lat1, lon1, lat2, lon2);
    }

    private @Nullable Leg leg(EdgeIteratorState edge, boolean reverse) {
        double weight = weighting.calcEdgeWeight(edge, reverse);
        return Double.isFinite(weight)
                ? new Leg(HierarchyReader.weight(weight), (int) weighting.calcEdgeMillis(edge, reverse), (int)
                        Math.round(edge.getDistance() * 100))
                : null;
    }

    /** Nodes of small pieces from which, or to which, the rest of the network cannot be driven. */
    private BitSet strayNodes() {
        TarjanSCC.ConnectedComponents pieces = TarjanSCC.findComponents(
                hopper.getBaseGraph(), edge -> Double.isFinite(weighting.calcEdgeWeight(edge, false)), true);
        BitSet nodes = new BitSet();
        nodes.set(0, hopper.getBaseGraph().getNodes());
        for (IntArrayList piece : pieces.getComponents()) {
            if (piece.size() >= STRAY_NODES || piece == pieces.getBiggestComponent()) {
                for (int i = 0; i < piece.size(); i++) {
                    nodes.clear(piece.get(i));
                }
            }
        }
        return nodes;
    }
}
