package dev.callout.simulate;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is simulated.
 *
 * @param days how many working days
 * @param rate the share of promises to be kept; null: as the rulebook says
 * @param truth how long work really takes, as a multiple of the rulebook's durations
 * @param load requests a day, as a multiple of what the sample holds
 * @param slack share by which plans give work more than its mean; null: as the rate needs
 * @param nightIterations of the search each night
 * @param baselineSlot width of the slots that the baseline tells
 */
public record Settings(
        int days,
        long seed,
        @Nullable Double rate,
        double truth,
        double load,
        @Nullable Double slack,
        long nightIterations,
        Duration baselineSlot) {
    public Settings {
        if (days < 1 || !(truth > 0) || !(load > 0) || nightIterations < 1) {
            throw new IllegalArgumentException("Days, truth, load and iterations must be above 0");
        }
        if (rate != null && !(rate > 0 && rate < 1)) {
            throw new IllegalArgumentException("A rate lies between 0 and 1: " + rate);
        }
    }
}
