package dev.callout.travel;

import dev.callout.geo.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The matrix of one territory, which grows by a row and a column with each new point. Guarded by its own monitor. */
final class HeldMatrix {
    /** Points that nobody asks for any more are dropped once there are this many more than those asked for. */
    private static final int MOST_UNUSED = 500;

    private final Roads roads;
    private final Map<Point, Integer> rows = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private int capacity;
    private int[] seconds = new int[0];
    private int[] metres = new int[0];

    HeldMatrix(Roads roads) {
        this.roads = roads;
    }

    boolean isOf(Roads other) {
        return roads == other;
    }

    synchronized TravelMatrix matrix(List<Point> points, int threads) {
        List<Point> wanted = List.copyOf(new LinkedHashSet<>(points));
        if (rows.size() > 2 * wanted.size() + MOST_UNUSED) {
            keepOnly(wanted);
        }
        add(wanted.stream().filter(point -> !rows.containsKey(point)).toList(), threads);
        int size = points.size();
        TravelMatrix matrix = new TravelMatrix(size, new int[size * size], new int[size * size]);
        int[] row = points.stream().mapToInt(rows::get).toArray();
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                matrix.seconds()[from * size + to] = seconds[row[from] * capacity + row[to]];
                matrix.metres()[from * size + to] = metres[row[from] * capacity + row[to]];
            }
        }
        return Roads.withoutStaying(points, matrix);
    }

    synchronized long bytes() {
        return 8L * capacity * capacity
                + places.stream().mapToLong(Place::bytes).sum();
    }

    private void add(List<Point> fresh, int threads) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Place> old = List.copyOf(places);
        List<Place> added = roads.places(fresh, threads);
        reserve(old.size() + added.size());
        for (Point point : fresh) {
            rows.put(point, rows.size());
        }
        places.addAll(added);
        put(old.size(), 0, ManyToMany.compute(roads.hierarchy(), added, places, threads), places.size());
        put(0, old.size(), ManyToMany.compute(roads.hierarchy(), old, added, threads), added.size());
    }

    private void put(int firstRow, int firstColumn, ManyToMany.Ways ways, int width) {
        for (int row = 0; row * width < ways.seconds().length; row++) {
            int at = (firstRow + row) * capacity + firstColumn;
            System.arraycopy(ways.seconds(), row * width, seconds, at, width);
            System.arraycopy(ways.metres(), row * width, metres, at, width);
        }
    }

    private void reserve(int size) {
        if (size > capacity) {
            int larger = Math.max(size, capacity + capacity / 4);
            seconds = widened(seconds, larger);
            metres = widened(metres, larger);
            capacity = larger;
        }
    }

    private int[] widened(int[] entries, int larger) {
        int[] wide = new int[larger * larger];
        for (int row = 0; row < places.size(); row++) {
            System.arraycopy(entries, row * capacity, wide, row * larger, places.size());
        }
        return wide;
    }

    private void keepOnly(List<Point> wanted) {
        List<Point> kept = wanted.stream().filter(rows::containsKey).toList();
        int[] row = kept.stream().mapToInt(rows::get).toArray();
        int[] keptSeconds = new int[row.length * row.length];
        int[] keptMetres = new int[row.length * row.length];
        for (int from = 0; from < row.length; from++) {
            for (int to = 0; to < row.length; to++) {
                keptSeconds[from * row.length + to] = seconds[row[from] * capacity + row[to]];
                keptMetres[from * row.length + to] = metres[row[from] * capacity + row[to]];
            }
        }
        List<Place> keptPlaces = Arrays.stream(row).mapToObj(places::get).toList();
        places.clear();
        places.addAll(keptPlaces);
        rows.clear();
        for (int i = 0; i < kept.size(); i++) {
            rows.put(kept.get(i), i);
        }
        seconds = keptSeconds;
        metres = keptMetres;
        capacity = row.length;
    }
}
