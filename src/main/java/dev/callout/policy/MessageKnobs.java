package dev.callout.policy;

import java.time.LocalTime;

/**
 * When customers are written to, in the territory's time.
 *
 * @param quietFrom from this hour on nobody is disturbed, unless by what cannot wait
 * @param quietUntil until this hour of the next morning; the same as {@code quietFrom}: at any hour
 * @param remindAt when customers are reminded on the day before
 */
public record MessageKnobs(LocalTime quietFrom, LocalTime quietUntil, LocalTime remindAt) {
    /** Whether nobody is to be disturbed at an hour. */
    public boolean isQuiet(LocalTime hour) {
        if (quietFrom.isBefore(quietUntil)) {
            return !hour.isBefore(quietFrom) && hour.isBefore(quietUntil);
        }
        return !quietFrom.equals(quietUntil) && (!hour.isBefore(quietFrom) || hour.isBefore(quietUntil));
    }
}
