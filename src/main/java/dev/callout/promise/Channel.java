package dev.callout.promise;

/** How a customer was told. */
public enum Channel {
    SMS,
    EMAIL,
    PHONE,

    /** The customer chose or saw it on a page. */
    PAGE,

    /** Somebody at the desk said it. */
    DESK
}
