package dev.callout.policy;

import java.time.Duration;

/**
 * How customers' PINs are kept.
 *
 * @param tries wrong tries before the account is locked
 * @param lockedFor how long it is locked then
 * @param sentEvery a new PIN is sent at most once in this time
 */
public record PinKnobs(int digits, int tries, Duration lockedFor, Duration sentEvery) {}
