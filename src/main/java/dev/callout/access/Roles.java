package dev.callout.access;

import java.util.Set;

/** What callers are called in {@code @RolesAllowed}. */
public final class Roles {
    /** Takes requests, plans, publishes. */
    public static final String DISPATCHER = "dispatcher";

    /** Gives others their access, and may do what a dispatcher may except to see access secrets. */
    public static final String ADMIN = "admin";

    /** One technician, by a device's token. */
    public static final String TECHNICIAN = "technician";

    /** The holder of one contract, by number and PIN. */
    public static final String CUSTOMER = "customer";

    /** The roles that people and keys can be given. */
    public static final Set<String> GIVEN = Set.of(DISPATCHER, ADMIN);

    private Roles() {}
}
