package dev.callout.exchange.town;

/**
 * Bends the drawing board, on which every street is a straight line and the river runs along y = 0, into a landscape with a
 * winding river that widens around its island. Smooth and one-to-one, so what does not cross on the board does not cross in
 * the landscape. StrictMath, so that every machine draws the same town.
 */
final class Terrain {
    /** Half the river's width on the board. */
    static final double SHORE = 80;

    /** Where the island lies along the river, and how far the river widens for it. */
    static final double ISLAND_X = 1350;

    private static final double ISLAND_SWELL = 115;
    private static final double ISLAND_REACH = 520;

    private static final double ORIGIN_LAT = 55.4200;
    private static final double ORIGIN_LON = 38.9400;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double COS_ORIGIN = StrictMath.cos(StrictMath.toRadians(ORIGIN_LAT));

    private Terrain() {}

    /** From the board into the landscape. */
    static Spot bend(Spot board) {
        double x = board.x();
        double y = board.y();
        double nearRiver = 1 / (1 + (y / 1100) * (y / 1100));
        double bentX = x
                + 130 * StrictMath.sin(y / 1500 + 0.7)
                + 55 * StrictMath.sin(y / 700 + x / 1900)
                - 130 * StrictMath.sin(0.7);
        double bentY = y
                + 270 * StrictMath.sin(x / 1350 + 0.4)
                + 125 * nearRiver * StrictMath.sin(x / 560 + 1.1)
                + 60 * StrictMath.sin(x / 900 + y / 1300)
                + swell(x, y);
        return new Spot(bentX, bentY);
    }

    static double lat(Spot bent) {
        return ORIGIN_LAT + bent.y() / METRES_PER_DEGREE;
    }

    static double lon(Spot bent) {
        return ORIGIN_LON + bent.x() / (METRES_PER_DEGREE * COS_ORIGIN);
    }

    private static double swell(double x, double y) {
        double along = (x - ISLAND_X) / ISLAND_REACH;
        double here = ISLAND_SWELL * StrictMath.exp(-along * along);
        double away = Math.abs(y);
        double share = away <= SHORE ? away / SHORE : Math.max(0, 1 - (away - SHORE) / 1400);
        return Math.signum(y) * here * share;
    }
}
