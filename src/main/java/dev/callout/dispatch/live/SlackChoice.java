package dev.callout.dispatch.live;

import dev.callout.promise.arrival.Arrivals;
import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.arrival.RouteAhead;
import dev.callout.promise.arrival.Standing;
import dev.callout.promise.arrival.StopAhead;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.promise.arrival.WindowLimits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds how much more time than its mean a plan must give work, so that windows of the allowed width reach the rate at every
 * stop of an ordinary route: the slack. It follows from the spread of work and drives alone. Pure; any thread.
 */
public final class SlackChoice {
    private static final double STEP = 0.01;

    /** More slack costs visits every day, and what goes wrong then is not the spread of durations. */
    private static final double MOST = 0.2;

    private static final Instant MORNING = Instant.ofEpochSecond(1_700_000_100);

    private SlackChoice() {}

    /**
     * @param work an ordinary visit's
     * @param drive to it
     * @param stops of an ordinary route
     * @return the least share that does, in whole hundredths; at most 0.2, even where that is not enough
     */
    public static double share(Estimate work, Estimate drive, int stops, IntFunction<WindowLimits> windows) {
        for (double share = 0; share < MOST; share += STEP) {
            if (reaches(share, work, drive, stops, windows)) {
                return Math.round(share / STEP) * STEP;
            }
        }
        return MOST;
    }

    private static boolean reaches(
            double share, Estimate work, Estimate drive, int stops, IntFunction<WindowLimits> windows) {
        List<StopAhead> ahead = new ArrayList<>();
        Instant start = MORNING;
        for (int i = 0; i < stops; i++) {
            start = start.plusSeconds(drive.seconds());
            ahead.add(new StopAhead("" + i, drive, List.of(), work, start, MORNING, null, null));
            start = start.plusSeconds(Math.round(work.seconds() * (1 + share)));
        }
        return Arrivals.along(new RouteAhead(new Standing.Leaving(MORNING), ahead), windows).stream()
                .map(StopOutlook::offer)
                .allMatch(offer -> offer.reached());
    }
}
