package dev.callout.route;

/** Why a plan was made. */
public enum PlanReason {
    NIGHTLY,
    ON_DEMAND,
    INSERTION,
    MOVE,
    REPAIR
}
