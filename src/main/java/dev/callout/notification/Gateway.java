package dev.callout.notification;

/** Takes messages over for delivery. Answers within its own time limit, whatever hangs behind it. */
interface Gateway extends AutoCloseable {
    /**
     * Hands a message over.
     *
     * @return what the gateway calls it
     * @throws NotTaken where it was not taken over, or nobody knows
     */
    String send(Letter letter) throws NotTaken;

    @Override
    default void close() {}
}
