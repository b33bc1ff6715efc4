package dev.callout.geo;

import java.util.List;

/** A part of the earth's surface that is small enough to be looked at as flat. */
public sealed interface Area {
    boolean contains(Point point);

    /** All that is no further than so many metres from a point. */
    record Circle(Point centre, int metres) implements Area {
        @Override
        public boolean contains(Point point) {
            return centre.metresTo(point) <= metres;
        }
    }

    /** What lies inside a closed line; it must not cross the 180th meridian. The last corner is joined to the first. */
    record Outline(List<Point> corners) implements Area {
        public Outline {
            corners = List.copyOf(corners);
            if (corners.size() < 3) {
                throw new IllegalArgumentException("An outline has three corners or more");
            }
        }

        /** Whether a ray to the east crosses the line an odd number of times. */
        @Override
        public boolean contains(Point point) {
            boolean inside = false;
            Point before = corners.get(corners.size() - 1);
            for (Point corner : corners) {
                if (corner.lat() > point.lat() != before.lat() > point.lat()) {
                    double share = (point.lat() - corner.lat()) / (before.lat() - corner.lat());
                    inside ^= point.lon() < corner.lon() + share * (before.lon() - corner.lon());
                }
                before = corner;
            }
            return inside;
        }
    }
}
