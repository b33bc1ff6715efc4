package dev.callout.map;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where tiles of our own come from. Implementations are thread-safe. */
interface MapSource {
    /** The same version means the same bytes; empty while there is no map. */
    Optional<String> findVersion();

    /**
     * One tile, compressed with gzip.
     *
     * @return null where there is nothing to show
     */
    byte @Nullable [] tile(int zoom, int x, int y);

    /** West, south, east, north in degrees; empty where it is not known or there is nothing on the map. */
    Optional<double[]> findBounds();

    int leastZoom();

    /** Closer, the tiles of this zoom are drawn larger. */
    int mostZoom();

    /** What must stand on every map made from it. */
    String attribution();
}
