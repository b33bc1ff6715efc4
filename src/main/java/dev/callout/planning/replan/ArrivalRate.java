package dev.callout.planning.replan;

import dev.callout.planning.problem.Plan;
import dev.callout.time.Window;

/** How often an arrival falls into a window: what the planner itself does not know. */
@FunctionalInterface
public interface ArrivalRate {
    /** The share of days, 0 to 1, on which the visit on the route is reached inside the window. */
    double of(Plan.Route route, String visit, Window window);
}
