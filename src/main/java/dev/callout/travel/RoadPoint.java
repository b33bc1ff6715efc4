package dev.callout.travel;

import com.graphhopper.storage.index.Snap;
import dev.callout.geo.Point;
import org.jspecify.annotations.Nullable;

/**
 * A place and where its visitor leaves the car: a position on one edge, between a lower-numbered and a higher-numbered end.
 * The legs lead along this edge to or from its ends; one is null where a one-way street forbids it.
 *
 * @param place the place itself
 * @param snap where the library put it
 * @param edge the edge in the base graph; where the car stays at a junction, −1 minus that junction's node
 * @param base rank of the edge's first end
 * @param adj rank of the edge's second end
 * @param toBase driving from here to the first end
 * @param toAdj driving from here to the second end
 * @param fromBase driving here from the first end
 * @param fromAdj driving here from the second end
 * @param walk on foot between car and place
 */
record RoadPoint(
        Point place,
        Snap snap,
        int edge,
        int base,
        int adj,
        @Nullable Leg toBase,
        @Nullable Leg toAdj,
        @Nullable Leg fromBase,
        @Nullable Leg fromAdj,
        Leg walk) {

    boolean isAtJunction() {
        return edge < 0;
    }

    /** The node of the base graph, where the car stays at a junction. */
    int junction() {
        return -1 - edge;
    }

    /** The way along the one edge that both are on, without leaving it; null where there is none. */
    @Nullable
    Leg alongTo(RoadPoint other) {
        if (edge != other.edge) {
            return null;
        }
        Leg forth = difference(toAdj, other.toAdj);
        return forth != null ? forth : difference(toBase, other.toBase);
    }

    private static @Nullable Leg difference(@Nullable Leg mine, @Nullable Leg others) {
        return mine == null || others == null || mine.centimetres() < others.centimetres() ? null : mine.minus(others);
    }
}
