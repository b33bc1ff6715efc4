package dev.callout.geo;

/**
 * A place on the earth in WGS 84 degrees.
 *
 * @param lat latitude, −90 to 90
 * @param lon longitude, −180 to 180
 */
public record Point(double lat, double lon) {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public Point {
        if (!(lat >= -90 && lat <= 90) || !(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("Not a point on the earth: " + lat + ", " + lon);
        }
    }

    /** Great-circle distance in metres (haversine on a sphere of mean radius). */
    public double metresTo(Point other) {
        double phi1 = Math.toRadians(lat);
        double phi2 = Math.toRadians(other.lat);
        double sinPhi = Math.sin((phi2 - phi1) / 2);
        double sinLambda = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
