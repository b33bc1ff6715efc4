package dev.callout.promise.arrival;

import java.time.Instant;
import java.util.Arrays;

/**
 * When something will happen, as a probability distribution on a lattice of whole minutes since the epoch. Immutable.
 *
 * <p>A lattice point stands for a stretch of half a step to both sides, so half of its mass lies before it; but for the
 * first point, before which nothing lies: waiting piles up mass there.
 */
public final class Spread {
    private static final int STEP = Kernel.STEP_SECONDS;

    private final long origin;
    private final double[] mass;

    /** By lattice point, and one beyond: the mass strictly before it. */
    private final double[] passed;

    private Spread(long origin, double[] mass) {
        this.origin = origin;
        this.mass = mass;
        passed = new double[mass.length + 1];
        for (int i = 0; i < mass.length; i++) {
            passed[i + 1] = passed[i] + mass[i];
        }
    }

    /** Something that happens at this instant for certain. */
    public static Spread at(Instant instant) {
        return at(instant.getEpochSecond());
    }

    private static Spread at(long second) {
        Kernel split = Kernel.fixed((int) Math.floorMod(second, (long) STEP));
        return new Spread(Math.floorDiv(second, (long) STEP) * STEP, split.mass());
    }

    /** The chance that it happens before the instant, 0 to 1. */
    public double chanceBefore(Instant instant) {
        return chanceBefore((double) instant.getEpochSecond());
    }

    private double chanceBefore(double second) {
        double place = (second - origin) / STEP;
        if (place <= 0) {
            return 0;
        }
        int i = (int) place;
        if (i >= mass.length) {
            return 1;
        }
        double t = place - i;
        return (1 - t) * chanceBeforePoint(i) + t * chanceBeforePoint(i + 1);
    }

    private double chanceBeforePoint(int i) {
        if (i == 0) {
            return 0;
        }
        return i >= mass.length ? 1 : Math.min(1, passed[i] + mass[i] / 2);
    }

    /** The earliest instant, in whole seconds, before which it happens with at least this chance. */
    public Instant quantile(double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("Not a chance: " + chance);
        }
        int low = 0;
        int high = mass.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chanceBeforePoint(middle) >= chance) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low == 0) {
            return Instant.ofEpochSecond(origin);
        }
        double before = chanceBeforePoint(low - 1);
        double span = chanceBeforePoint(low) - before;
        double part = span <= 0 ? 1 : Math.min(1, (chance - before) / span);
        return Instant.ofEpochSecond(origin + (long) Math.ceil((low - 1 + part) * STEP));
    }

    /** The mean, in whole seconds. */
    public Instant mean() {
        return Instant.ofEpochSecond(origin + Math.round(meanSteps() * STEP));
    }

    /** The standard deviation in seconds. */
    public double deviationSeconds() {
        double mean = meanSteps();
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            sum += mass[i] * (i - mean) * (i - mean);
        }
        return Math.sqrt(sum) * STEP;
    }

    /** How long one waits on the mean for {@code instant}, having come when this happened; seconds. */
    public double waitSeconds(Instant instant) {
        double place = (instant.getEpochSecond() - origin) / (double) STEP;
        double sum = 0;
        for (int i = 0; i < mass.length && i < place; i++) {
            sum += mass[i] * (place - i);
        }
        return sum * STEP;
    }

    /** The same, and then something that takes this long, independent of when it begins. */
    Spread then(Kernel length) {
        double[] by = length.mass();
        double[] sum = by.length < mass.length ? convolved(by, mass) : convolved(mass, by);
        return trimmed(origin + (long) length.offset() * STEP, sum);
    }

    /** The later of this and the instant: whoever is early waits. */
    Spread notBefore(Instant instant) {
        long second = instant.getEpochSecond();
        int from = (int) Math.min(mass.length, Math.max(-1, Math.floorDiv(second - origin, (long) STEP)));
        if (second <= origin || from < 0) {
            return this;
        }
        double over = Math.floorMod(second, (long) STEP) / (double) STEP;
        int below = over > 0 ? Math.min(from + 1, mass.length) : from;
        double piled = passed[below];
        if (below == mass.length) {
            return at(second);
        }
        double[] kept = Arrays.copyOfRange(mass, from, mass.length);
        if (over > 0) {
            kept[0] = piled * (1 - over);
            kept[1] += piled * over;
        } else {
            kept[0] += piled;
        }
        return new Spread(origin + (long) from * STEP, kept);
    }

    /** The sum of all masses; one but for rounding. */
    double sum() {
        return passed[mass.length];
    }

    int points() {
        return mass.length;
    }

    private double meanSteps() {
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            sum += mass[i] * i;
        }
        return sum;
    }

    /** The longer one runs in the inner loop, which the compiler turns into wide instructions. */
    private static double[] convolved(double[] shorter, double[] longer) {
        double[] sum = new double[shorter.length + longer.length - 1];
        for (int i = 0; i < shorter.length; i++) {
            double here = shorter[i];
            for (int j = 0; j < longer.length; j++) {
                sum[i + j] += here * longer[j];
            }
        }
        return sum;
    }

    private static Spread trimmed(long origin, double[] mass) {
        int first = 0;
        double low = mass[0];
        while (first < mass.length - 1 && low < Kernel.LIGHT) {
            low += mass[++first];
        }
        int last = mass.length - 1;
        double high = mass[last];
        while (last > first && high < Kernel.LIGHT) {
            high += mass[--last];
        }
        double[] kept = Arrays.copyOfRange(mass, first, last + 1);
        if (first < last) {
            kept[0] = low;
            kept[kept.length - 1] = high;
        }
        return new Spread(origin + (long) first * STEP, kept);
    }
}
