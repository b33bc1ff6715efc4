package dev.callout.notification;

import org.jspecify.annotations.Nullable;

/** A gateway did not take a message over, or did not say that it has. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    NotTaken(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    enum Kind {
        /** Certainly not; later perhaps. */
        REFUSED,

        /** Certainly not, and this address never will. */
        UNKNOWN_ADDRESS,

        /** All was handed over, and no answer came. */
        DOUBTFUL
    }

    Kind kind() {
        return kind;
    }
}
