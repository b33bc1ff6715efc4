package dev.callout.error;

/** What was asked for is absent, or is not the caller's to see; over HTTP 404, and the two look alike. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing, without its id or contents, e.g. "visit" */
    public NotFound(String what) {
        super("There is no such " + what + ".");
    }
}
