package dev.callout.promise;

import org.jspecify.annotations.Nullable;

/**
 * What became of some promises. {@code told = kept + broken + moved + notReached + open}.
 *
 * @param key what they have in common
 * @param kept came due and held; {@code early} of them by waiting for the window
 * @param broken came due and did not hold
 * @param moved told anew or withdrawn before they came due, by customer or operator
 * @param notReached the technician came and found nobody
 * @param open not known yet
 * @param statedRate mean of the rates stated for those that came due; null where none did
 * @param observedRate kept over those that came due; null where none did
 * @param observedLow lower end of the 95 % interval of the observed rate (Wilson, JASA 1927)
 * @param observedHigh its upper end
 * @param observedRateWithMoves the same with the operator's own moves counted as not kept
 * @param meanLateSeconds of the broken ones; null where none was
 * @param meanWidthSeconds of all windows told
 */
public record Tally(
        @Nullable String key,
        long told,
        long kept,
        long early,
        long broken,
        long moved,
        long customerMoved,
        long operatorMoved,
        long notReached,
        long open,
        @Nullable Double statedRate,
        @Nullable Double observedRate,
        @Nullable Double observedLow,
        @Nullable Double observedHigh,
        @Nullable Double observedRateWithMoves,
        @Nullable Double meanLateSeconds,
        @Nullable Double meanWidthSeconds) {
    private static final double Z = 1.96;

    record Counts(long told, long kept, long early, long broken, long customerMoved, long operatorMoved, long missed) {}

    /** @param statedSum of the rates stated for those that came due */
    static Tally of(
            @Nullable String key,
            Counts counts,
            double statedSum,
            @Nullable Double meanLateSeconds,
            @Nullable Double meanWidthSeconds) {
        long due = counts.kept + counts.broken;
        long moved = counts.customerMoved + counts.operatorMoved;
        double share = due == 0 ? 0 : counts.kept / (double) due;
        double middle = due == 0 ? 0 : (share + Z * Z / (2 * due)) / (1 + Z * Z / due);
        double reach =
                due == 0 ? 0 : Z / (1 + Z * Z / due) * Math.sqrt(share * (1 - share) / due + Z * Z / (4.0 * due * due));
        long counted = due + counts.operatorMoved;
        return new Tally(
                key,
                counts.told,
                counts.kept,
                counts.early,
                counts.broken,
                moved,
                counts.customerMoved,
                counts.operatorMoved,
                counts.missed,
                counts.told - due - moved - counts.missed,
                due == 0 ? null : rounded(statedSum / due),
                due == 0 ? null : rounded(share),
                due == 0 ? null : rounded(Math.max(0, middle - reach)),
                due == 0 ? null : rounded(Math.min(1, middle + reach)),
                counted == 0 ? null : rounded(counts.kept / (double) counted),
                meanLateSeconds,
                meanWidthSeconds);
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
