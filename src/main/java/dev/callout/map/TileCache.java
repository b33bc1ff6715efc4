package dev.callout.map;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tiles that were made, by what they are of; those not asked for longest go when all together are too large. Thread-safe. */
final class TileCache {
    /** An empty tile costs its entry. */
    private static final int ENTRY_BYTES = 128;

    private final long mostBytes;
    private final Map<Key, Optional<byte[]>> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    TileCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Two who ask at once for the same new tile may both make it: nobody waits for another's. */
    byte @Nullable [] get(Key key, Supplier<byte @Nullable []> maker) {
        Optional<byte[]> known = find(key);
        if (known != null) {
            return known.orElse(null);
        }
        byte[] made = maker.get();
        put(key, Optional.ofNullable(made));
        return made;
    }

    synchronized long bytes() {
        return bytes;
    }

    private synchronized @Nullable Optional<byte[]> find(Key key) {
        return tiles.get(key);
    }

    private synchronized void put(Key key, Optional<byte[]> tile) {
        Optional<byte[]> before = tiles.put(key, tile);
        bytes += size(tile) - (before == null ? 0 : size(before));
        Iterator<Optional<byte[]>> oldestFirst = tiles.values().iterator();
        while (bytes > mostBytes && oldestFirst.hasNext()) {
            bytes -= size(oldestFirst.next());
            oldestFirst.remove();
        }
    }

    private static long size(Optional<byte[]> tile) {
        return ENTRY_BYTES + tile.map(content -> content.length).orElse(0);
    }

    /** @param version of the map that the tile is of */
    record Key(String version, int zoom, int x, int y) {}
}
