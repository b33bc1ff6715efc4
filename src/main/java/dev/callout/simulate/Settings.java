package dev.callout.simulate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is simulated.
 *
 * @param days how many working days
 * @param rates shares of promises to be kept, each run by itself; empty: as the rulebook says
 * @param truth how long work really takes, as a multiple of the rulebook's durations
 * @param load requests a day, as a multiple of what the sample holds
 * @param slack share by which plans give work more than its mean; null: as the rate needs
 * @param nightIterations of the search each night
 * @param baselines the fixed slots that are run beside, on the same random days
 * @param baselineIterations of the search of a fresh solution at an event
 * @param settling so many days at the beginning, from which is learned, are left out where rates are counted
 */
public record Settings(
        int days,
        long seed,
        List<Double> rates,
        double truth,
        double load,
        @Nullable Double slack,
        long nightIterations,
        List<FixedSlots> baselines,
        long baselineIterations,
        int settling) {
    public Settings {
        rates = List.copyOf(rates);
        baselines = List.copyOf(baselines);
        if (settling < 0 || settling >= days) {
            throw new IllegalArgumentException("Some day must be counted: " + settling + " of " + days + " are not");
        }
        if (days < 1 || !(truth > 0) || !(load > 0) || nightIterations < 1 || baselineIterations < 1) {
            throw new IllegalArgumentException("Days, truth, load and iterations must be above 0");
        }
        for (Double rate : rates) {
            if (!(rate > 0 && rate < 1)) {
                throw new IllegalArgumentException("A rate lies between 0 and 1: " + rate);
            }
        }
    }
}
