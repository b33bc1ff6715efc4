package dev.callout.policy;

import java.time.Duration;

/**
 * How arrival windows are promised.
 *
 * @param windowWidth the widest window that a customer is told
 * @param rate the share of promises to be kept, 0 to 1
 * @param serviceVariation standard deviation of service times over their mean, until enough visits were learned from
 * @param travelVariation the same of travel times
 * @param slotHold how long a slot stays held for a customer who has not confirmed yet
 * @param acknowledgeBelowRate whether a plan with windows below the rate is published only by somebody who says so
 * @param waitlistHold how long freed time stays held for a customer who would like to come earlier
 */
public record PromiseKnobs(
        Duration windowWidth,
        double rate,
        double serviceVariation,
        double travelVariation,
        Duration slotHold,
        boolean acknowledgeBelowRate,
        Duration waitlistHold) {
    private static final Duration USUAL_WAITLIST_HOLD = Duration.ofMinutes(30);

    public PromiseKnobs(
            Duration windowWidth, double rate, double serviceVariation, double travelVariation, Duration slotHold) {
        this(windowWidth, rate, serviceVariation, travelVariation, slotHold, false, USUAL_WAITLIST_HOLD);
    }
}
