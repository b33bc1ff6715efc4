package dev.callout.travel;

import org.jspecify.annotations.Nullable;

/**
 * A place with both its searches done, so that it can be joined with any other.
 *
 * @param point null where no road is near; both labels are empty then
 * @param forward what can be reached from it
 * @param backward from where it can be reached
 */
record Place(@Nullable RoadPoint point, Label forward, Label backward) {
    private static final Place OFF_ROAD = new Place(null, Label.EMPTY, Label.EMPTY);

    static Place of(@Nullable RoadPoint point, Hierarchy hierarchy) {
        return point == null
                ? OFF_ROAD
                : new Place(
                        point,
                        hierarchy.search(search -> search.forward(point)),
                        hierarchy.search(search -> search.backward(point)));
    }

    long bytes() {
        return forward.bytes() + backward.bytes();
    }
}
