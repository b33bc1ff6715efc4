package dev.callout.settlement;

/** The operator's lists do not say what something costs. A dispatcher has to look; nothing is charged. */
final class PriceMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PriceMissing(String message) {
        super(message);
    }
}
