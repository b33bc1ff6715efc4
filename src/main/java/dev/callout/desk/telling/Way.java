package dev.callout.desk.telling;

/** How somebody wishes to be told; by phone and by post a person at the desk does it. */
public enum Way {
    PHONE,
    SMS,
    EMAIL,
    POST;

    /** Whether the outbox tells, and no person needs to. */
    public boolean isSent() {
        return this == SMS || this == EMAIL;
    }
}
