package dev.callout.emergency;

/** Whether somebody has to call, and what came of it. */
public enum PhoneHelp {
    NONE,
    OPEN,
    /** The visit is no longer needed. */
    SOLVED,
    /** The visit comes back when the emergency is over. */
    NOT_SOLVED
}
