package dev.callout.map;

import dev.callout.travel.map.Attribution;
import dev.callout.travel.map.CurrentMap;
import dev.callout.travel.map.MapTiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The map that is drawn from the extract whose roads are in force. */
final class DrawnMap implements MapSource {
    /** Closer, nothing more is shown. */
    private static final int MOST_ZOOM = 17;

    private static final long MOST_BYTES_HELD = 64L << 20;

    private final CurrentMap map;
    private final TileCache cache = new TileCache(MOST_BYTES_HELD);

    DrawnMap(CurrentMap map) {
        this.map = map;
    }

    @Override
    public Optional<String> findVersion() {
        return map.findVersion();
    }

    @Override
    public byte @Nullable [] tile(int zoom, int x, int y) {
        String version = map.findVersion().orElse("");
        return cache.get(
                new TileCache.Key(version, zoom, x, y),
                () -> map.findTiles()
                        .map(tiles -> compressed(tiles.tile(zoom, x, y)))
                        .orElse(null));
    }

    @Override
    public Optional<double[]> findBounds() {
        return map.findTiles()
                .map(MapTiles::bounds)
                .filter(bounds -> !Double.isNaN(bounds[0]) && bounds[0] <= bounds[2]);
    }

    @Override
    public int leastZoom() {
        return 0;
    }

    @Override
    public int mostZoom() {
        return MOST_ZOOM;
    }

    @Override
    public String attribution() {
        return map.findTiles().map(MapTiles::attribution).orElse(Attribution.OSM);
    }

    private static byte @Nullable [] compressed(byte[] tile) {
        if (tile.length == 0) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(tile);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
