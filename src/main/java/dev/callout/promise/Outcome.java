package dev.callout.promise;

/** What became of a promise. */
public enum Outcome {
    /** The technician arrived inside the window. */
    KEPT,

    /** The technician arrived before the window, and waited. */
    EARLY_WAITED,

    /** The technician arrived after the window. */
    LATE,

    /** The customer asked for another window or cancelled. */
    CUSTOMER_MOVED,

    /** The operator told another window, or none. */
    OPERATOR_MOVED,

    /** The technician came and nobody was to be found. */
    NOT_REACHED,

    /** What was believed was a mistake, and nothing is known again: the promise is open. Never read, only written. */
    REOPENED;

    /** Whether the window came due and held. */
    public boolean kept() {
        return this == KEPT || this == EARLY_WAITED;
    }

    public boolean moved() {
        return this == CUSTOMER_MOVED || this == OPERATOR_MOVED;
    }
}
