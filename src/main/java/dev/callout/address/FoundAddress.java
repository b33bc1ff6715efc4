package dev.callout.address;

import dev.callout.geo.Point;
import org.jspecify.annotations.Nullable;

/**
 * A place in the gazetteer.
 *
 * @param street "" for a whole town or village
 * @param houseNumber "" for a whole street
 * @param likeness how well it fits what was asked for: 1 where every word and the number are the same
 */
public record FoundAddress(
        String street,
        String houseNumber,
        String place,
        @Nullable String postcode,
        Point point,
        double likeness) {

    /** A house, a street or a place. */
    public String kind() {
        return street.isEmpty() ? "PLACE" : houseNumber.isEmpty() ? "STREET" : "HOUSE";
    }

    /** As it is written where it lies: from the large to the small in Cyrillic, else house first. */
    public String text() {
        String house = houseNumber.isEmpty() ? "" : houseNumber;
        if (street.isEmpty()) {
            return place;
        }
        boolean isCyrillic = street.chars()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
        if (isCyrillic) {
            return (place.isEmpty() ? "" : place + ", ") + street + (house.isEmpty() ? "" : ", " + house);
        }
        String town = postcode == null ? place : (postcode + " " + place).strip();
        return street + (house.isEmpty() ? "" : " " + house) + (town.isEmpty() ? "" : ", " + town);
    }
}
