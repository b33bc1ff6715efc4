package dev.callout.customer;

/** How heavy things get to the spot. */
public enum SiteAccess {
    STREET_LEVEL,
    LIFT,
    STAIRS
}
