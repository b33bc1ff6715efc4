package dev.callout.promise.learning;

import java.util.Collection;

/**
 * How often windows are kept in earnest, against the chance computed for them when they were told. Two things lie between: a
 * day that is replanned saves part of what would be missed, and some promises fail for reasons that no spread of durations
 * knows (a technician falls ill). A straight line through what was seen, drawn to the usual one by how little was seen.
 * Immutable.
 *
 * @param failing the share of promises that fail however safe they looked
 * @param missing the share of computed misses that come true
 */
public record Reliability(double failing, double missing) {
    /** Computed rates taken at their word. */
    public static final Reliability AT_ITS_WORD = new Reliability(0, 1);

    /** So many promises, half of them safe and half with {@link #PRIOR_RISK}, the usual line weighs as much as. */
    private static final double PRIOR_PROMISES = 60;

    private static final double PRIOR_RISK = 0.2;
    private static final double LOWEST_RATE = 0.5;
    private static final double HIGHEST_RATE = 0.995;

    public Reliability {
        if (!(failing >= 0 && failing <= 1) || !(missing > 0 && missing <= 2)) {
            throw new IllegalArgumentException("Not shares: " + failing + ", " + missing);
        }
    }

    /** @param computed the chance computed when the window was told, 0 to 1 */
    public record Outcome(double computed, boolean kept) {}

    /** Least squares of misses over computed misses, with the usual line as earlier observations. */
    public static Reliability from(Collection<Outcome> outcomes, Reliability usual) {
        double half = PRIOR_PROMISES / 2;
        double count = PRIOR_PROMISES;
        double risk = half * PRIOR_RISK;
        double riskSquared = half * PRIOR_RISK * PRIOR_RISK;
        double atRisk = usual.failing + usual.missing * PRIOR_RISK;
        double missed = half * (usual.failing + atRisk);
        double riskMissed = half * PRIOR_RISK * atRisk;
        for (Outcome outcome : outcomes) {
            double one = 1 - outcome.computed();
            count++;
            risk += one;
            riskSquared += one * one;
            missed += outcome.kept() ? 0 : 1;
            riskMissed += outcome.kept() ? 0 : one;
        }
        double slope = (count * riskMissed - risk * missed) / (count * riskSquared - risk * risk);
        double missing = Math.max(0.05, Math.min(1.5, slope));
        return new Reliability(Math.max(0, Math.min(0.2, (missed - missing * risk) / count)), missing);
    }

    /** The rate to be stated for a window whose computed chance is this. */
    public double stated(double computed) {
        return Math.max(0, Math.min(1, 1 - failing - missing * (1 - computed)));
    }

    /** The chance to be computed for a window, so that it is kept at this rate in earnest. */
    public double computed(double wanted) {
        return Math.max(LOWEST_RATE, Math.min(HIGHEST_RATE, 1 - (1 - wanted - failing) / missing));
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%.3f+%.2f", failing, missing);
    }
}
