package dev.callout.exchange.town;

/** Tells which quarter a place on the drawing board lies in, and where one may build at all. */
final class Quarters {
    private static final double EMBANKMENT = 115;

    private Quarters() {}

    static Zone zoneAt(Spot board) {
        double x = board.x();
        double y = board.y();
        if (isPark(x, y)) {
            return Zone.PARK;
        }
        if (y > 0 && Math.hypot(x + 700, (y - 500) * 1.3) < 1050) {
            return Zone.OLD_TOWN;
        }
        if (y > railway(x)) {
            return x < 200 ? Zone.WORKS : Zone.COTTAGES;
        }
        if (y > 0) {
            return y > railway(x) - 260 && x < -1500 ? Zone.WORKS : Zone.ESTATE;
        }
        if (y < -2450 || x > 2600 || x < -1500 && y < -500 || x < -2300) {
            return Zone.COTTAGES;
        }
        return Zone.ESTATE;
    }

    /** Whether this is neither river nor bank nor railway land. */
    static boolean isDry(Spot board) {
        return Math.abs(board.y()) > EMBANKMENT && Math.abs(board.y() - railway(board.x())) > 45;
    }

    /** The railway's straight line on the board. */
    static double railway(double x) {
        return 1545 + (x + 3000) * 500 / 6100;
    }

    private static boolean isPark(double x, double y) {
        return Math.hypot(x - 350, y - 420) < 260
                || Math.hypot(x + 900, y + 480) < 330
                || Math.hypot((x - 1500) / 1.6, y + 1900) < 300;
    }
}
