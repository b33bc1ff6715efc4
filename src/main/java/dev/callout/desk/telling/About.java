package dev.callout.desk.telling;

import java.util.UUID;

/** The thing that something is told or owed about. */
public record About(Kind kind, UUID id) {
    /** What kinds of things there are. */
    public enum Kind {
        CASE,
        CLAIM,
        ESCALATION,
        OPERATING_MESSAGE,
        ACCOUNT
    }
}
