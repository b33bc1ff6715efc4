package dev.callout.planning.problem;

import java.time.Duration;

/**
 * How busy a technician was before the planning window, so that load evens out over weeks and not only within a plan.
 *
 * @param busy work and driving done
 * @param hours the length of the shifts in which it was done
 */
public record RecentLoad(Duration busy, Duration hours) {}
