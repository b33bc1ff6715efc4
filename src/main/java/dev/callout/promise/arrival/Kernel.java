package dev.callout.promise.arrival;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A length of time as probabilities on a lattice of whole steps. The masses are matched to the first moment locally
 * (Klugman, Panjer and Willmot, Loss Models, on discretising severities), so that the mean is exact whatever the step
 * and errors do not add up along a route. Immutable.
 *
 * @param offset steps before the first mass
 * @param mass by step; sums to one
 */
record Kernel(int offset, double[] mass) {
    static final int STEP_SECONDS = 60;

    /** Tails lighter than this are folded into the outermost step. */
    static final double LIGHT = 1e-4;

    /** Where a lognormal has less than a hundredth of {@link #LIGHT} left, it is taken to have got no further. */
    static final double FARTHEST_Z = 5.2;

    private static final int MOST_STEPS = 48 * 3600 / STEP_SECONDS;

    /** The same few lengths come back at every event of a day; a kernel costs more to make than to use. */
    private static final int MOST_KEPT = 4096;

    private static final Map<Estimate, Kernel> KEPT = new ConcurrentHashMap<>();

    static Kernel of(Estimate estimate) {
        Kernel known = KEPT.get(estimate);
        if (known != null) {
            return known;
        }
        if (KEPT.size() >= MOST_KEPT) {
            KEPT.clear();
        }
        Kernel made = remaining(estimate, 0);
        KEPT.put(estimate, made);
        return made;
    }

    static Kernel fixed(int seconds) {
        double over = seconds % STEP_SECONDS / (double) STEP_SECONDS;
        double[] mass = over == 0 ? new double[] {1} : new double[] {1 - over, over};
        return new Kernel(seconds / STEP_SECONDS, mass);
    }

    /** What is left of something that has been under way for {@code elapsed} seconds and is not over. */
    static Kernel remaining(Estimate estimate, int elapsed) {
        if (estimate.seconds() == 0 || estimate.variation() == 0) {
            return fixed(Math.max(0, estimate.seconds() - elapsed));
        }
        Lognormal length = new Lognormal(estimate);
        double passed = Math.max(0, Math.min(elapsed, length.at(FARTHEST_Z)));
        double left = length.above(passed);
        double limitedAtPassed = length.limitedMean(passed);
        double[] mass = new double[64];
        double sum = 0;
        double previous = 0;
        double here = 0;
        int n = 0;
        while (n < MOST_STEPS && sum < 1 - LIGHT) {
            double next =
                    (length.limitedMean(passed + (n + 1.0) * STEP_SECONDS) - limitedAtPassed) / left / STEP_SECONDS;
            double share = n == 0 ? 1 - next : 2 * here - previous - next;
            if (n == mass.length) {
                mass = Arrays.copyOf(mass, 2 * n);
            }
            mass[n++] = Math.max(0, share);
            sum += Math.max(0, share);
            previous = here;
            here = next;
        }
        mass[n - 1] += Math.max(0, 1 - sum);
        return trimmed(mass, n);
    }

    private static Kernel trimmed(double[] mass, int count) {
        int first = 0;
        double cut = mass[0];
        while (first < count - 1 && cut < LIGHT) {
            cut += mass[++first];
        }
        double[] kept = Arrays.copyOfRange(mass, first, count);
        kept[0] = cut;
        double sum = Arrays.stream(kept).sum();
        for (int i = 0; i < kept.length; i++) {
            kept[i] /= sum;
        }
        return new Kernel(first, kept);
    }
}
