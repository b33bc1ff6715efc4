package dev.callout.travel;

import dev.callout.geo.Point;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Matrices held for each territory, so that a new visit costs one row and one column. Those not used for longest go when all
 * together take more memory than allowed. Thread-safe; territories do not wait for each other.
 */
final class HeldMatrices {
    private final long mostBytes;

    /** In the order of their last use. */
    private final Map<String, HeldMatrix> byTerritory = new LinkedHashMap<>(16, 0.75f, true);

    HeldMatrices(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    TravelMatrix matrix(String territory, Roads roads, List<Point> points, int threads) {
        TravelMatrix matrix = held(territory, roads).matrix(points, threads);
        evict();
        return matrix;
    }

    synchronized int count() {
        return byTerritory.size();
    }

    private synchronized HeldMatrix held(String territory, Roads roads) {
        HeldMatrix held = byTerritory.get(territory);
        if (held == null || !held.isOf(roads)) {
            held = new HeldMatrix(roads);
            byTerritory.put(territory, held);
        }
        return held;
    }

    private synchronized void evict() {
        long bytes = byTerritory.values().stream().mapToLong(HeldMatrix::bytes).sum();
        Iterator<HeldMatrix> oldestFirst = byTerritory.values().iterator();
        while (bytes > mostBytes && oldestFirst.hasNext()) {
            bytes -= oldestFirst.next().bytes();
            oldestFirst.remove();
        }
    }
}
