package dev.callout.dispatch;

/**
 * How far the search for a plan is.
 *
 * @param share of the time that is spent, 0 to 1
 * @param seconds since it began
 * @param medium cost points of the best routes so far, the fewer the better
 * @param soft cost points of the best routes so far
 * @param leftOut visits on no route
 */
record PlanProgress(double share, double seconds, long steps, long medium, long soft, int leftOut) {}
