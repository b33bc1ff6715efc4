package dev.callout.travel;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.graphhopper.GraphHopper;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.EnumEncodedValue;
import com.graphhopper.routing.ev.RoadEnvironment;
import com.graphhopper.routing.ev.VehicleAccess;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeExplorer;
import com.graphhopper.util.EdgeIterator;
import com.graphhopper.util.EdgeIteratorState;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Walking along ways, from a road that the car cannot reach to the nearest junction that it can. */
final class FootWays {
    private final GraphHopper hopper;
    private final BooleanEncodedValue onFoot;
    private final EnumEncodedValue<RoadEnvironment> environment;

    FootWays(GraphHopper hopper) {
        this.hopper = hopper;
        this.onFoot = hopper.getEncodingManager().getBooleanEncodedValue(VehicleAccess.key("foot"));
        this.environment = hopper.getEncodingManager().getEnumEncodedValue(RoadEnvironment.KEY, RoadEnvironment.class);
    }

    /**
     * The nearest junction along ways, by Dijkstra's search.
     *
     * @param partBefore which part of the snapped edge lies before the snapped point
     * @param wanted junctions that will do
     * @return null where there is none within the longest walk
     */
    @Nullable
    Junction nearest(Snap from, double partBefore, IntPredicate wanted, double longestMetres) {
        EdgeIteratorState edge = from.getClosestEdge();
        IntDoubleHashMap best = new IntDoubleHashMap();
        PriorityQueue<Junction> queue = new PriorityQueue<>(Comparator.comparingDouble(Junction::metres));
        queue.add(new Junction(edge.getBaseNode(), edge.getDistance() * partBefore));
        queue.add(new Junction(edge.getAdjNode(), edge.getDistance() * (1 - partBefore)));
        EdgeExplorer explorer = hopper.getBaseGraph().createEdgeExplorer(this::isWalkable);
        while (!queue.isEmpty()) {
            Junction here = queue.remove();
            if (here.metres > longestMetres) {
                return null;
            }
            if (best.getOrDefault(here.node, Double.MAX_VALUE) <= here.metres) {
                continue;
            }
            if (wanted.test(here.node)) {
                return here;
            }
            best.put(here.node, here.metres);
            EdgeIterator next = explorer.setBaseNode(here.node);
            while (next.next()) {
                queue.add(new Junction(next.getAdjNode(), here.metres + next.getDistance()));
            }
        }
        return null;
    }

    private boolean isWalkable(EdgeIteratorState edge) {
        return edge.get(environment) != RoadEnvironment.FERRY && (edge.get(onFoot) || edge.getReverse(onFoot));
    }

    /**
     * Where a walk along ways ends.
     *
     * @param node in the base graph
     */
    record Junction(int node, double metres) {}
}
