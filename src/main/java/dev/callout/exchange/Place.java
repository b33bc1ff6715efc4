package dev.callout.exchange;

import dev.callout.geo.Point;
import org.jspecify.annotations.Nullable;

/**
 * Where something is.
 *
 * @param point null where only the address is known
 */
record Place(String address, @Nullable Point point) {
    /** Reads the columns {@code prefix}Address, …Lat, …Lon (without prefix: address, lat, lon). */
    static @Nullable Place find(Row row, String prefix) {
        String latColumn = prefix.isEmpty() ? "lat" : prefix + "Lat";
        String lonColumn = prefix.isEmpty() ? "lon" : prefix + "Lon";
        Double lat = row.findDegrees(latColumn, 90);
        Double lon = row.findDegrees(lonColumn, 180);
        boolean latGiven = row.find(latColumn) != null;
        if (latGiven != (row.find(lonColumn) != null)) {
            String missing = latGiven ? lonColumn : latColumn;
            row.fault(missing, "missing-value", null, "Latitude and longitude come together.", null);
        }
        String address = row.find(prefix.isEmpty() ? "address" : prefix + "Address");
        Point point = lat == null || lon == null ? null : new Point(lat, lon);
        return address == null ? null : new Place(address, point);
    }
}
