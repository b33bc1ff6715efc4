package dev.callout.exchange.town;

/** What a road is to traffic: its OSM class, its speed limit in km/h, and half its width in metres. */
enum RoadClass {
    PRIMARY("primary", 60, 11),
    SECONDARY("secondary", 60, 9),
    TERTIARY("tertiary", 50, 7),
    RESIDENTIAL("residential", 40, 5),
    LIVING_STREET("living_street", 20, 4),
    PEDESTRIAN("pedestrian", 0, 5),
    SERVICE("service", 20, 3);

    final String highway;
    final int maxSpeed;
    final double halfWidth;

    RoadClass(String highway, int maxSpeed, double halfWidth) {
        this.highway = highway;
        this.maxSpeed = maxSpeed;
        this.halfWidth = halfWidth;
    }

    boolean isForCars() {
        return this != PEDESTRIAN;
    }
}
