package dev.callout.promise.learning;

import dev.callout.promise.arrival.Estimate;

/**
 * How long work takes, compared with the operator's value.
 *
 * @param factor the mean, as a multiple of the operator's value
 * @param variation standard deviation over mean
 */
public record Pace(double factor, double variation) {
    public Pace {
        if (!(factor > 0) || !(variation >= 0 && variation <= Estimate.MOST_VARIATION)) {
            throw new IllegalArgumentException("Not a pace: " + factor + ", variation " + variation);
        }
    }

    /** How long a visit takes for which the operator says {@code operatorSeconds}. */
    public Estimate of(int operatorSeconds) {
        return new Estimate((int) Math.round(operatorSeconds * factor), variation);
    }
}
