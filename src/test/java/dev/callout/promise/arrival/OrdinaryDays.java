package dev.callout.promise.arrival;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Days of equal visits from eight o'clock: 20 minutes of driving, 45 minutes of work, nothing else. */
final class OrdinaryDays {
    static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");
    static final Estimate DRIVE = new Estimate(1_200, 0.3);
    static final Estimate WORK = new Estimate(2_700, 0.5);

    private OrdinaryDays() {}

    /** @param slack how much longer than their means driving and work are planned, e.g. 0.1 */
    static RouteAhead of(int stops, double slack) {
        List<StopAhead> ahead = new ArrayList<>();
        Instant clock = EIGHT;
        for (int i = 0; i < stops; i++) {
            clock = clock.plusSeconds(Math.round(DRIVE.seconds() * (1 + slack)));
            ahead.add(new StopAhead("v" + i, DRIVE, List.of(), WORK, clock, EIGHT, null, null));
            clock = clock.plusSeconds(Math.round(WORK.seconds() * (1 + slack)));
        }
        return new RouteAhead(new Standing.Leaving(EIGHT), ahead);
    }
}
