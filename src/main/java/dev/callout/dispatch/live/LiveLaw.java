package dev.callout.dispatch.live;

import dev.callout.promise.arrival.StopAhead;
import dev.callout.promise.arrival.WindowLimits;
import java.time.Duration;

/**
 * By what a running day is judged and changed.
 *
 * @param windows what windows may be told to who has none
 * @param narrowing what a window already told may be narrowed to as the day proceeds
 * @param retell a customer is told again only when the arrival moves by more than this
 * @param rescueBelow a told window whose chance falls below this is worth a rescue
 * @param tellBelow a told window whose chance falls below this, with no rescue, is as good as lost: the customer is told
 * @param promiseWorth what a promise kept may cost, in soft cost points: seconds of driving
 * @param changeBudget how many customers one decision may tell again
 */
public record LiveLaw(
        Lengths lengths,
        WindowLimits windows,
        WindowLimits narrowing,
        Duration retell,
        double rescueBelow,
        double tellBelow,
        long promiseWorth,
        int changeBudget) {
    private static final double RESCUE_BELOW = 0.8;
    private static final double TELL_BELOW = 0.1;

    /** As much as the change budget lets one customer cost. */
    private static final long PROMISE_WORTH = 7_200;

    /** With the usual thresholds. */
    public static LiveLaw of(Lengths lengths, WindowLimits windows, Duration retell, int changeBudget) {
        return new LiveLaw(lengths, windows, windows, retell, RESCUE_BELOW, TELL_BELOW, PROMISE_WORTH, changeBudget);
    }

    public LiveLaw narrowingTo(WindowLimits limits) {
        return new LiveLaw(lengths, windows, limits, retell, rescueBelow, tellBelow, promiseWorth, changeBudget);
    }

    WindowLimits windowsOf(StopAhead stop) {
        return stop.told() == null ? windows : narrowing;
    }
}
