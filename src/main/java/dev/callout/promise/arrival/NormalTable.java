package dev.callout.promise.arrival;

/**
 * The standard normal distribution function from a table with cubic Hermite interpolation; wrong by less than 1e-9. A
 * territory's windows ask for it several hundred thousand times.
 */
final class NormalTable {
    private static final int PER_UNIT = 64;
    private static final int REACH = 8;
    private static final double STEP = 1.0 / PER_UNIT;
    private static final double[] BELOW = new double[2 * REACH * PER_UNIT + 1];
    private static final double[] DENSITY = new double[BELOW.length];

    static {
        for (int i = 0; i < BELOW.length; i++) {
            DENSITY[i] = density(-REACH + i * STEP);
            if (i > 0) {
                double middle = density(-REACH + (i - 0.5) * STEP);
                BELOW[i] = BELOW[i - 1] + STEP / 6 * (DENSITY[i - 1] + 4 * middle + DENSITY[i]);
            }
        }
    }

    private NormalTable() {}

    /** The chance that a standard normal value lies below {@code z}. */
    static double below(double z) {
        double place = (z + REACH) * PER_UNIT;
        if (!(place > 0)) {
            return 0;
        }
        int i = (int) place;
        if (i >= BELOW.length - 1) {
            return 1;
        }
        double t = place - i;
        double u = 1 - t;
        return u * u * ((1 + 2 * t) * BELOW[i] + t * STEP * DENSITY[i])
                + t * t * ((3 - 2 * t) * BELOW[i + 1] - u * STEP * DENSITY[i + 1]);
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
