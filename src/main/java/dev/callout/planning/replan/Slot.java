package dev.callout.planning.replan;

import dev.callout.planning.problem.Plan;
import dev.callout.time.Window;

/**
 * A window that a new visit could be told.
 *
 * @param window in which the work would begin
 * @param medium cost points of fitting it there, by the rules about windows told; 0 where no told window is hurt
 * @param soft cost points of fitting it there: driving, overtime, waiting, visits moved
 * @param rate the share of days on which the arrival falls inside, 0 to 1
 * @param route the technician's route with the visit on it; of a crew, that of the first
 */
public record Slot(Window window, long medium, long soft, double rate, Plan.Route route) {}
