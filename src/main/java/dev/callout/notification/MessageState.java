package dev.callout.notification;

/** Where a message stands. */
enum MessageState {
    WAITING,
    SENDING,

    /** The gateway has taken it. */
    SENT,

    /** Tried twice, and both times nobody knows whether the gateway has taken it; it is not tried again. */
    UNCERTAIN,

    /** The gateway refused it too often. */
    FAILED,

    /** What it tells was over before it could be sent. */
    EXPIRED,

    /** Something newer is told in its place; it was never sent. */
    SUPERSEDED,

    /** Not sent: the installation has no gateway for its channel. */
    NO_GATEWAY,

    /** Not sent: the customer wants no messages. */
    STOPPED,

    /** A task for the desk: somebody is to be called. */
    OPEN,

    /** The desk has called. */
    CLOSED
}
