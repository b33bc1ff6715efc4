package dev.callout.promise.arrival;

import java.time.Duration;

/**
 * What a window must look like.
 *
 * @param widest no window is wider
 * @param narrowest no window is narrower unless the stop's latest start cuts it: a window of a few minutes invites a
 *     dispute and gains the customer nothing
 * @param grid begin and end are whole multiples of it within the hour, as one says them on the phone
 * @param rate the share of windows to be kept, above 0 and below 1
 * @param earlyShare how often the technician may come before the window and wait, where the width leaves a choice
 * @param worthwhile a window that reaches the rate is told later ends, within the widest, as long as each step of the grid adds
 *     this share of days; 1: windows are as narrow as the rate allows
 */
public record WindowLimits(
        Duration widest, Duration narrowest, Duration grid, double rate, double earlyShare, double worthwhile) {
    private static final Duration NARROWEST = Duration.ofMinutes(15);
    private static final Duration GRID = Duration.ofMinutes(5);
    private static final double EARLY_SHARE = 0.2;
    private static final double NOTHING = 1;

    public WindowLimits {
        if (grid.toSeconds() < 60 || 3600 % grid.toSeconds() != 0) {
            throw new IllegalArgumentException("The grid must be whole minutes that divide the hour: " + grid);
        }
        if (narrowest.compareTo(grid) < 0
                || widest.compareTo(narrowest) < 0
                || widest.toSeconds() % grid.toSeconds() != 0
                || narrowest.toSeconds() % grid.toSeconds() != 0) {
            throw new IllegalArgumentException("Widths must be multiples of the grid: " + narrowest + " to " + widest);
        }
        if (!(rate > 0 && rate < 1) || !(earlyShare >= 0 && earlyShare <= 1) || !(worthwhile > 0)) {
            throw new IllegalArgumentException("Not shares: " + rate + ", " + earlyShare + ", " + worthwhile);
        }
    }

    /** As narrow as the rate allows, with the usual grid of 5 minutes. A width is rounded down to the grid. */
    public static WindowLimits of(Duration widest, double rate) {
        Duration width = GRID.multipliedBy(Math.max(1, widest.dividedBy(GRID)));
        Duration narrow = NARROWEST.compareTo(width) < 0 ? NARROWEST : width;
        return new WindowLimits(width, narrow, GRID, rate, EARLY_SHARE, NOTHING);
    }

    /** The same, but wider as long as each step of the grid adds this share of days. */
    public WindowLimits widening(double share) {
        return new WindowLimits(widest, narrowest, grid, rate, earlyShare, share);
    }
}
