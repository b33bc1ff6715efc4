package dev.callout.promise.arrival;

/**
 * How long something takes that is not known exactly: lognormal with this mean and spread. Service times of people at
 * work are close to lognormal (Brown et al., Statistical Analysis of a Telephone Call Center, JASA 2005; for repairs the
 * maintainability handbooks say the same), and a product of many small hindrances makes travel times so too.
 *
 * @param seconds the mean, 0 or more
 * @param variation standard deviation over mean, 0 (certain) to {@link #MOST_VARIATION}
 */
public record Estimate(int seconds, double variation) {
    /** Beyond this nothing can be promised, and the figure is more likely a fault than a spread. */
    public static final double MOST_VARIATION = 3;

    public Estimate {
        if (seconds < 0 || !(variation >= 0 && variation <= MOST_VARIATION)) {
            throw new IllegalArgumentException("Not an estimate: " + seconds + " s, variation " + variation);
        }
    }

    public static Estimate certain(int seconds) {
        return new Estimate(seconds, 0);
    }

    /** The mean of what is left of something that has been under way for {@code elapsed} seconds and is not over. */
    public int remainingSeconds(int elapsed) {
        if (seconds == 0 || variation == 0 || elapsed <= 0) {
            return Math.max(0, seconds - Math.max(0, elapsed));
        }
        Lognormal length = new Lognormal(this);
        double passed = Math.min(elapsed, length.at(Kernel.FARTHEST_Z));
        return (int) Math.round((seconds - length.limitedMean(passed)) / length.above(passed));
    }
}
