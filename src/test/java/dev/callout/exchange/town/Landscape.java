package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.List;

/** Lines and areas as they lie in the bent landscape. */
final class Landscape {
    private static final double SHAPE_METRES = 130;
    private static final double RIVER_END = 3950;
    private static final double ISLAND_HALF_LENGTH = 430;
    private static final double ISLAND_HALF_WIDTH = 45;

    private Landscape() {}

    /** The bends of the way between two neighbouring junctions, both ends included. */
    static List<Spot> bends(Junction a, Junction b) {
        int pieces = (int) (a.metresTo(b) / SHAPE_METRES) + 1;
        List<Spot> bends = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            bends.add(Terrain.bend(a.board.towards(b.board, (double) i / pieces)));
        }
        return bends;
    }

    static List<Spot> way(Street street) {
        List<Spot> way = new ArrayList<>();
        List<Junction> junctions = street.junctions();
        for (int i = 0; i + 1 < junctions.size(); i++) {
            List<Spot> bends = bends(junctions.get(i), junctions.get(i + 1));
            way.addAll(way.isEmpty() ? bends : bends.subList(1, bends.size()));
        }
        return way;
    }

    /** The river without its island: west of it, the two channels beside it, east of it. */
    static List<List<Spot>> water() {
        double west = Terrain.ISLAND_X - ISLAND_HALF_LENGTH;
        double east = Terrain.ISLAND_X + ISLAND_HALF_LENGTH;
        return List.of(
                area(-RIVER_END, west, -1, 1, false),
                area(west, east, 0, 1, true),
                area(west, east, 0, -1, true),
                area(east, RIVER_END, -1, 1, false));
    }

    /** Woods around the town. */
    static List<List<Spot>> woods() {
        return List.of(
                wood(-3900, 2000, -2800, 2050, -2600, 3000, -2250, 3650, -3900, 3700),
                wood(2750, 2400, 3900, 2350, 3900, 3700, 1200, 3700, 2500, 3200),
                wood(-3900, -1500, -3550, -1450, -2150, -3050, -2050, -3700, -3900, -3700),
                wood(3300, -300, 3900, -350, 3900, -2300, 3300, -2000));
    }

    private static List<Spot> wood(double... board) {
        List<Spot> edge = new ArrayList<>();
        for (int i = 0; i < board.length; i += 2) {
            Spot from = new Spot(board[i], board[i + 1]);
            Spot to = new Spot(board[(i + 2) % board.length], board[(i + 3) % board.length]);
            for (int piece = 0; piece < 6; piece++) {
                double ripple = piece == 0 ? 0 : 35 * StrictMath.sin(i + 2.3 * piece);
                edge.add(Terrain.bend(from.towards(to, piece / 6.0).plus(ripple, -ripple)));
            }
        }
        return edge;
    }

    /** The middle of the river, from west to east, through the southern channel. */
    static List<Spot> stream() {
        List<Spot> stream = new ArrayList<>();
        for (double x = -RIVER_END; x <= RIVER_END; x += 50) {
            double shore = islandShore(x);
            stream.add(Terrain.bend(new Spot(x, shore > 0 ? -(shore + Terrain.SHORE) / 2 : 0)));
        }
        return stream;
    }

    private static List<Spot> area(double west, double east, int near, int far, boolean besideIsland) {
        int pieces = (int) Math.ceil((east - west) / 45);
        List<Spot> area = new ArrayList<>();
        for (int i = 0; i <= pieces; i++) {
            area.add(Terrain.bend(new Spot(west + (east - west) * i / pieces, far * Terrain.SHORE)));
        }
        for (int i = pieces; i >= 0; i--) {
            double x = west + (east - west) * i / pieces;
            area.add(Terrain.bend(new Spot(x, besideIsland ? far * islandShore(x) : near * Terrain.SHORE)));
        }
        return area;
    }

    private static double islandShore(double x) {
        double along = (x - Terrain.ISLAND_X) / ISLAND_HALF_LENGTH;
        return Math.abs(along) >= 1 ? 0 : ISLAND_HALF_WIDTH * Math.sqrt(1 - along * along);
    }
}
