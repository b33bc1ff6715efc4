package dev.callout.map;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the map comes from, if not from the roads. */
@ConfigMapping(prefix = "callout.map")
interface MapSettings {
    /** A PMTiles file, or the address of tiles with {@code {z}}, {@code {x}} and {@code {y}} in it. */
    Optional<String> tiles();

    /** What must stand on a map from there. */
    Optional<String> attribution();
}
