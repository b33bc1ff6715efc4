package dev.callout.exchange.town;

import java.util.Locale;

/** How a house's address and place are written in the sample's tables. */
final class Addresses {
    private Addresses() {}

    static String of(House house) {
        return InventedTown.NAME + ", " + house.street() + ", " + house.number();
    }

    static String lat(House house) {
        return String.format(Locale.ROOT, "%.6f", Terrain.lat(house.middle()));
    }

    static String lon(House house) {
        return String.format(Locale.ROOT, "%.6f", Terrain.lon(house.middle()));
    }
}
