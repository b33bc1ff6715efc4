package dev.callout.desk.telling;

/**
 * Raised in the transaction that wants somebody told by SMS or e-mail: whoever listens puts it into an outbox, and reports back
 * with {@link Tellings#told} or {@link Tellings#failed}.
 */
public record CustomerToTell(Telling telling) {}
