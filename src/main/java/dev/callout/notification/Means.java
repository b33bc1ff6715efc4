package dev.callout.notification;

/** By what a customer is told. */
enum Means {
    SMS,
    EMAIL,

    /** Somebody at the desk calls. */
    PHONE
}
