package dev.callout.travel.map;

import dev.callout.travel.CurrentTravel;
import dev.callout.travel.Roads;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The map that belongs to the roads in force: drawn when it is first asked for, and anew when other roads have come into
 * force. Thread-safe; who asks while it is being drawn waits.
 */
public final class CurrentMap {
    /** Part of the version: raise it whenever a tile of the same extract would look different. */
    private static final String DRAWING = "map2";

    private final CurrentTravel travel;
    private @Nullable Drawn drawn;
    private volatile boolean drawing;

    public CurrentMap(CurrentTravel travel) {
        this.travel = travel;
    }

    /** Empty while there are no roads. */
    public Optional<MapTiles> findTiles() {
        Optional<Roads> roads = travel.findRoads();
        Optional<Path> extract = travel.findExtract();
        return roads.isPresent() && extract.isPresent()
                ? Optional.of(tiles(roads.get().contentHash(), extract.get()))
                : Optional.empty();
    }

    /** What an {@code ETag} of a tile is made of: the same version means the same bytes. Empty while there are no roads. */
    public Optional<String> findVersion() {
        return travel.findRoads()
                .map(roads -> DRAWING + '-' + roads.contentHash().substring(0, 16));
    }

    /** Whether it is being drawn at this moment. */
    public boolean isBeingDrawn() {
        return drawing;
    }

    private synchronized MapTiles tiles(String contentHash, Path extract) {
        Drawn last = drawn;
        if (last == null || !last.contentHash.equals(contentHash)) {
            drawing = true;
            try {
                last = new Drawn(contentHash, MapTiles.of(extract));
                drawn = last;
            } finally {
                drawing = false;
            }
        }
        return last.tiles;
    }

    private record Drawn(String contentHash, MapTiles tiles) {}
}
