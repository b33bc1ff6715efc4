package dev.callout.policy;

import java.time.Duration;

/**
 * How the planner searches.
 *
 * @param nightly how long the nightly run searches
 * @param onDemand how long a run searches that a dispatcher waits for
 * @param threads how many threads a search may use
 * @param seed the same problem, seed and number of steps give the same plan on one thread
 */
public record SearchKnobs(Duration nightly, Duration onDemand, int threads, long seed) {}
