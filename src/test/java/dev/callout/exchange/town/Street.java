package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A straight street on the drawing board, with the junctions along it in order. Grows while the town is drawn. */
final class Street {
    private static final double MERGE_METRES = 42;

    final Junction from;
    final Junction to;
    RoadClass roadClass;
    boolean bridge;
    /** Whether houses stand along it. */
    boolean builtUp = true;

    boolean oneWay;
    /** Whether a one-way street runs from {@code to} to {@code from}. */
    boolean backwards;

    @Nullable
    String name;

    private final List<Junction> junctions = new ArrayList<>();

    Street(Junction from, Junction to, RoadClass roadClass) {
        this.from = from;
        this.to = to;
        this.roadClass = roadClass;
        junctions.add(from);
        junctions.add(to);
    }

    double length() {
        return from.metresTo(to);
    }

    List<Junction> junctions() {
        return junctions;
    }

    /** The junction at this place of the street: one that is near, or else a new one. */
    Junction junctionAt(Spot place) {
        Junction nearest = junctions.stream()
                .min(Comparator.comparingDouble(junction -> junction.board.metresTo(place)))
                .orElseThrow();
        if (nearest.board.metresTo(place) < MERGE_METRES) {
            return nearest;
        }
        Junction added = new Junction(place);
        insert(added);
        return added;
    }

    void insert(Junction added) {
        junctions.add(added);
        junctions.sort(Comparator.comparingDouble(junction -> junction.metresTo(from)));
    }

    /** The place at this share of the way. */
    Spot at(double share) {
        return from.board.towards(to.board, share);
    }
}
