package dev.callout.promise.arrival;

import dev.callout.time.Window;

/**
 * The arrival window that can be told.
 *
 * @param window on the grid; contains the planned start
 * @param rate the share of days on which it is kept, 0 to 1; waiting for its begin counts as keeping it
 * @param reached whether the rate wanted is reached; otherwise this is the best window there is
 * @param shortSeconds how much later the stop would have to be planned for the rate to be reached; 0 where it is
 * @param earlyShare the share of days on which the technician comes before the window and waits
 */
public record WindowOffer(Window window, double rate, boolean reached, int shortSeconds, double earlyShare) {}
