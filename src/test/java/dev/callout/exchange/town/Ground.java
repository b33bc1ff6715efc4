package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows what stands where, so that no house stands on a street, on the railway or in another house. */
final class Ground {
    private static final double CELL_METRES = 120;
    private static final double KERB_METRES = 3;
    private static final double BETWEEN_HOUSES_METRES = 5;

    private record Strip(Spot a, Spot b, double halfWidth) {}

    private final Map<Long, List<Strip>> strips = new HashMap<>();
    private final Map<Long, List<House>> houses = new HashMap<>();

    void pave(Spot a, Spot b, double halfWidth) {
        Strip strip = new Strip(a, b, halfWidth);
        int pieces = (int) (a.metresTo(b) / (CELL_METRES / 2)) + 1;
        long last = Long.MIN_VALUE;
        for (int i = 0; i <= pieces; i++) {
            long cell = cell(a.towards(b, (double) i / pieces), 0, 0);
            if (cell != last) {
                strips.computeIfAbsent(cell, key -> new ArrayList<>()).add(strip);
                last = cell;
            }
        }
    }

    /** Takes the ground for this house, where it is free. */
    boolean take(House house) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                long cell = cell(house.middle(), dx, dy);
                for (Strip strip : strips.getOrDefault(cell, List.of())) {
                    if (house.isTouchedBy(strip.a(), strip.b(), strip.halfWidth() + KERB_METRES)) {
                        return false;
                    }
                }
                for (House other : houses.getOrDefault(cell, List.of())) {
                    if (touch(house, other)) {
                        return false;
                    }
                }
            }
        }
        houses.computeIfAbsent(cell(house.middle(), 0, 0), key -> new ArrayList<>())
                .add(house);
        return true;
    }

    private static boolean touch(House a, House b) {
        return a.middle().metresTo(b.middle()) < a.halfDepth() + b.halfDepth() || crosses(a, b) || crosses(b, a);
    }

    private static boolean crosses(House house, House other) {
        List<Spot> corners = other.corners();
        for (int i = 0; i < corners.size(); i++) {
            if (house.isTouchedBy(corners.get(i), corners.get((i + 1) % corners.size()), BETWEEN_HOUSES_METRES)) {
                return true;
            }
        }
        return false;
    }

    private static long cell(Spot spot, int dx, int dy) {
        return ((long) Math.floor(spot.x() / CELL_METRES) + dx) * 100_000
                + (long) Math.floor(spot.y() / CELL_METRES)
                + dy;
    }
}
