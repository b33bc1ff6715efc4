package dev.callout.promise.learning;

import java.util.Collection;
import java.util.List;

/**
 * How often windows are kept in earnest, against the chance computed for them when they were told. Two things lie between: a
 * day that is replanned saves part of what would be missed, and some promises fail for reasons that no spread of durations
 * knows (a technician falls ill). A straight line of misses over computed misses. Immutable.
 *
 * <p>Its slope is that of all that was seen, drawn to the usual one. Its level forgets: it moves by a fixed share of what it
 * was wrong by at every promise (an exponentially weighted mean). So the difference between all that was stated and all
 * that was kept is never more than the memory times the way that the level has gone, however many promises are made: what
 * was stated too high is made up for, not only outweighed (compare Gibbs and Candès, Adaptive Conformal Inference Under
 * Distribution Shift, 2021).
 *
 * @param failing the share of promises that fail however safe they looked; below zero where replanning saves more than the
 *     slope says
 * @param missing the share of computed misses that come true
 */
public record Reliability(double failing, double missing) {
    /** Computed rates taken at their word. */
    public static final Reliability AT_ITS_WORD = new Reliability(0, 1);

    /** A promise weighs 1/e of a new one when so many others have followed it. */
    static final double MEMORY = 40;

    /**
     * How firmly the slope is drawn to the usual one, as a sum of squared departures of computed misses: the variance of one
     * outcome (about 0.09) over that of slopes between operators (0.25 squared).
     */
    private static final double DRAWN = 1.5;

    private static final double LEAST_FAILING = -0.2;
    private static final double MOST_FAILING = 0.3;
    private static final double LEAST_MISSING = 0.1;
    private static final double MOST_MISSING = 1.5;
    private static final double LOWEST_RATE = 0.5;
    private static final double HIGHEST_RATE = 0.995;

    public Reliability {
        if (!(failing >= LEAST_FAILING && failing <= 1) || !(missing > 0 && missing <= 2)) {
            throw new IllegalArgumentException("Not shares: " + failing + ", " + missing);
        }
    }

    /** @param computed the chance computed when the window was told, 0 to 1 */
    public record Outcome(double computed, boolean kept) {
        double risk() {
            return 1 - computed;
        }

        double missed() {
            return kept ? 0 : 1;
        }
    }

    /** @param outcomes in the order in which they were told; @param usual what holds before anything is seen */
    public static Reliability from(List<Outcome> outcomes, Reliability usual) {
        Reliability before = sloping(outcomes, usual);
        Level level = new Level(before.failing, MEMORY);
        outcomes.forEach(outcome -> level.move(before.wrong(outcome) - level.value()));
        return before.failing(level.value());
    }

    /** The slope of all that was seen, at the level that is the usual one before anything is seen. */
    static Reliability sloping(Collection<Outcome> outcomes, Reliability usual) {
        if (outcomes.isEmpty()) {
            return usual;
        }
        double middle = mean(outcomes);
        double missing = slope(outcomes, middle, usual.missing);
        return new Reliability(usual.failing, missing).failing(usual.failing + (usual.missing - missing) * middle);
    }

    /** By how much an outcome was worse than the slope says, whatever the level. */
    double wrong(Outcome outcome) {
        return outcome.missed() - missing * outcome.risk();
    }

    /** The same slope at another level, within bounds. */
    Reliability failing(double level) {
        return new Reliability(Math.max(LEAST_FAILING, Math.min(MOST_FAILING, level)), missing);
    }

    /** What forgets: an exponentially weighted mean, which begins with what is usual. For one thread. */
    static final class Level {
        private final double memory;
        private double value;

        /** @param memory a promise weighs 1/e of a new one when so many others have followed it */
        Level(double before, double memory) {
            this.memory = memory;
            value = before;
        }

        double value() {
            return value;
        }

        /** @param low by how much the level was too low for an outcome */
        void move(double low) {
            value += low / memory;
        }
    }

    private static double mean(Collection<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::risk).average().orElse(0);
    }

    /** Least squares, with a penalty for departing from the usual slope. */
    private static double slope(Collection<Outcome> outcomes, double middle, double usual) {
        double squares = DRAWN;
        double products = DRAWN * usual;
        for (Outcome outcome : outcomes) {
            double off = outcome.risk() - middle;
            squares += off * off;
            products += off * outcome.missed();
        }
        return Math.max(LEAST_MISSING, Math.min(MOST_MISSING, products / squares));
    }

    /** The rate to be stated for a window whose computed chance is this. */
    public double stated(double computed) {
        return Math.max(0, Math.min(HIGHEST_RATE, 1 - failing - missing * (1 - computed)));
    }

    /** The chance to be computed for a window, so that it is kept at this rate in earnest. */
    public double computed(double wanted) {
        return Math.max(LOWEST_RATE, Math.min(HIGHEST_RATE, 1 - (1 - wanted - failing) / missing));
    }

    /** By how much a computed chance must rise for this share of promises more to be kept in earnest. */
    public double computedGain(double share) {
        return share / missing;
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%.3f+%.2f", failing, missing);
    }
}
