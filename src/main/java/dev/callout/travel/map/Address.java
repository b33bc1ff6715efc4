package dev.callout.travel.map;

import dev.callout.geo.Point;
import org.jspecify.annotations.Nullable;

/**
 * One line of the gazetteer.
 *
 * @param street the street; for {@link Kind#PLACE} ""
 * @param houseNumber "" where it is a whole street or place
 * @param place the town or village: as mapped, else the nearest one known; "" where none is known
 * @param postcode null where it is not mapped
 * @param point the entrance or the middle of the house; the middle of a street or place
 */
public record Address(
        Kind kind,
        String street,
        String houseNumber,
        String place,
        @Nullable String postcode,
        Point point) {
    /** What is named. */
    public enum Kind {
        HOUSE,
        STREET,
        PLACE
    }
}
