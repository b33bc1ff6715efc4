package dev.callout.route;

import java.util.Set;

/** Where a plan stands between being asked for and being replaced. */
public enum PlanState {
    QUEUED,
    SOLVING,
    READY,
    PUBLISHED,
    SUPERSEDED,
    FAILED;

    /** Of these there is at most one per territory and day. */
    public static final Set<PlanState> RUNNING = Set.of(QUEUED, SOLVING);
}
