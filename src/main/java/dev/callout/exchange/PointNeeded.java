package dev.callout.exchange;

import dev.callout.geo.Point;
import org.jspecify.annotations.Nullable;

/** Places that need coordinates; an address alone cannot be planned. */
final class PointNeeded {
    private PointNeeded() {}

    /** @param prefix of the place's columns */
    static void check(Row row, String prefix, @Nullable Place place) {
        String column = prefix.isEmpty() ? "lat" : prefix + "Lat";
        if (place != null && place.point() == null && row.find(column) == null) {
            String message = "The address has no coordinates.";
            row.fault(column, "missing-value", null, message, "Give latitude and longitude in degrees.");
        }
    }

    static Point of(@Nullable Place place, Point otherwise) {
        return place == null || place.point() == null ? otherwise : place.point();
    }
}
