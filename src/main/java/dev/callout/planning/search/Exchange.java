package dev.callout.planning.search;

/**
 * What a medium point is worth in soft ones while it is judged whether a plan is accepted. What is best is decided by the
 * levels in their order; but a search that never accepted a little more left out would not find out of the first plan's
 * choice of visits. To leave out a visit of the mean price is worth a few mean drives while it is hot, many when it is cold.
 */
final class Exchange {
    /** Mean drives that a visit of the mean price is worth at the temperature of one mean drive. */
    private static final double MEAN_DRIVES = 10;

    private static final long HALF = RoutePrices.MEDIUM / 2;

    private final double meanPrice;
    private long pointsAMedium = RoutePrices.MEDIUM;

    Exchange(long[] price) {
        double sum = 0;
        for (long one : price) {
            sum += one / (double) RoutePrices.MEDIUM;
        }
        meanPrice = Math.max(1, sum / Math.max(1, price.length));
    }

    /**
     * Sets the rate.
     *
     * @param share the temperature, a share of the mean drive
     * @param anyLeftOut a plan that leaves nothing out is never given up for one that does
     */
    void at(double share, double meanDrive, boolean anyLeftOut) {
        double rate = anyLeftOut ? MEAN_DRIVES * meanDrive / meanPrice / share : RoutePrices.MEDIUM;
        pointsAMedium = (long) Math.max(1, Math.min(RoutePrices.MEDIUM, rate));
    }

    /** A difference between two costs in soft points. */
    long points(long difference) {
        long medium = Math.floorDiv(difference + HALF, RoutePrices.MEDIUM);
        return difference - medium * (RoutePrices.MEDIUM - pointsAMedium);
    }
}
