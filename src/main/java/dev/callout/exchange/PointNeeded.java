package dev.callout.exchange;

import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Placing;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Places that need coordinates: those of the row, else where its address is; an address alone cannot be planned. */
@ApplicationScoped
class PointNeeded {
    private final Placing placing;

    PointNeeded(Placing placing) {
        this.placing = placing;
    }

    /**
     * Notes an address that cannot be placed.
     *
     * @param prefix of the place's columns
     */
    void check(TerritoryId territory, Row row, String prefix, @Nullable Place place) {
        String column = prefix.isEmpty() ? "lat" : prefix + "Lat";
        if (place != null && place.point() == null && row.find(column) == null) {
            Placing.Place found = placing.place(place.address(), territory);
            if (found.point() == null) {
                String address = prefix.isEmpty() ? "address" : prefix + "Address";
                row.fault(
                        address,
                        "address-not-found",
                        place.address(),
                        "The row has no coordinates, and its address is not certain.",
                        found.help());
            }
        }
    }

    /** The point of a place that was checked. */
    Point of(TerritoryId territory, @Nullable Place place, Point otherwise) {
        if (place == null) {
            return otherwise;
        }
        Point given = place.point();
        Point point = given == null ? placing.place(place.address(), territory).point() : given;
        return point == null ? otherwise : point;
    }
}
