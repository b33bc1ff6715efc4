package dev.callout.promise.arrival;

/** A lognormal distribution given by mean and variation, with what is needed to put it on a lattice. Seconds. */
final class Lognormal {
    private final double mean;
    private final double mu;
    private final double sigma;

    /** @param estimate with mean and variation above 0 */
    Lognormal(Estimate estimate) {
        double variance = Math.log1p(estimate.variation() * estimate.variation());
        mean = estimate.seconds();
        sigma = Math.sqrt(variance);
        mu = Math.log(mean) - variance / 2;
    }

    /** The chance of lasting longer than {@code seconds}. */
    double above(double seconds) {
        return seconds <= 0 ? 1 : 1 - NormalTable.below((Math.log(seconds) - mu) / sigma);
    }

    /** The length that is exceeded by the chance of a standard normal value above {@code z}. */
    double at(double z) {
        return Math.exp(mu + sigma * z);
    }

    /** The mean of the smaller of the length and {@code seconds}: E[min(X, x)], the limited expected value. */
    double limitedMean(double seconds) {
        if (seconds <= 0) {
            return 0;
        }
        double z = (Math.log(seconds) - mu) / sigma;
        return mean * NormalTable.below(z - sigma) + seconds * (1 - NormalTable.below(z));
    }
}
