package dev.callout.planning.solve;

/**
 * How far a search is, told a few times a second.
 *
 * @param share of the budget that is spent, 0 to 1
 * @param medium cost points of the best routes so far, the fewer the better
 * @param soft cost points of the best routes so far
 * @param leftOut parts of visits on no route
 */
public record PlannerProgress(double share, double seconds, long iterations, long medium, long soft, int leftOut) {}
