package dev.callout.travel;

import dev.callout.geo.Point;
import java.util.List;

/** The port of travel: how long and how far from every point to every other. Implementations are thread-safe. */
public interface TravelSource {
    /** Times and distances between all given points, in their order. */
    TravelMatrix matrix(List<Point> points);

    /** What the figures come from, told to people beside a plan. */
    Kind kind();

    /** Where travel figures come from. */
    enum Kind {
        /** Seconds and metres given with the problem. */
        GIVEN,
        /** A road network. */
        ROADS,
        /** Straight lines with a detour factor: an estimate, always said so. */
        STRAIGHT_LINES
    }
}
