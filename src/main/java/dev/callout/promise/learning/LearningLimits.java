package dev.callout.promise.learning;

/**
 * How much is believed of what was seen.
 *
 * @param priorVariation spread of a work kind that nothing is known of: standard deviation over mean
 * @param priorVisits how many visits the operator's own value weighs as much as
 * @param lowest the least that is learned, as a share of the operator's value
 * @param highest the most that is learned, as a share of the operator's value
 */
public record LearningLimits(double priorVariation, double priorVisits, double lowest, double highest) {
    /** Bounds of a learned variation: below, nobody is so regular; above, windows mean nothing. */
    static final double LEAST_VARIATION = 0.1;

    static final double MOST_VARIATION = 1;

    public LearningLimits {
        if (!(priorVariation > 0 && priorVisits > 0 && lowest > 0 && lowest <= 1 && highest >= 1)) {
            throw new IllegalArgumentException("Not limits of learning: " + priorVariation + ", " + priorVisits + ", "
                    + lowest + " to " + highest);
        }
    }

    /** Half to twice the operator's value, which weighs as much as five visits. */
    public static LearningLimits of(double priorVariation) {
        return new LearningLimits(priorVariation, 5, 0.5, 2);
    }
}
