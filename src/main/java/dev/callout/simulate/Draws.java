package dev.callout.simulate;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Chance by name: what is drawn for a visit or a technician depends on the seed and that name only, never on what was drawn
 * before. So two ways of running a day meet the same world. Immutable.
 */
record Draws(long seed) {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    RandomGenerator of(String what, Object... names) {
        long hash = (FNV_OFFSET ^ seed) * FNV_PRIME;
        hash = mixed(hash, what);
        for (Object name : names) {
            hash = mixed(hash, name.toString());
        }
        return new SplittableRandom(hash);
    }

    double share(String what, Object... names) {
        return of(what, names).nextDouble();
    }

    /** Lognormal with mean 1. @param variation standard deviation over mean */
    double factor(double variation, String what, Object... names) {
        double variance = Math.log1p(variation * variation);
        return Math.exp(of(what, names).nextGaussian() * Math.sqrt(variance) - variance / 2);
    }

    private static long mixed(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * FNV_PRIME;
        }
        return (mixed ^ '/') * FNV_PRIME;
    }
}
