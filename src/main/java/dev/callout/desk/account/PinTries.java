package dev.callout.desk.account;

import dev.callout.policy.PinKnobs;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a PIN was tried in vain, and until when it cannot be tried at all. Immutable.
 *
 * @param wrong wrong tries in a row since the last right one or lock
 */
record PinTries(int wrong, @Nullable Instant lockedUntil) {
    static final PinTries NONE = new PinTries(0, null);

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** After a try that was made while not locked. */
    PinTries after(boolean right, Instant now, PinKnobs knobs) {
        if (right) {
            return NONE;
        }
        return wrong + 1 >= knobs.tries()
                ? new PinTries(0, now.plus(knobs.lockedFor()))
                : new PinTries(wrong + 1, null);
    }
}
