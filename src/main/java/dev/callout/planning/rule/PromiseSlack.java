package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import dev.callout.planning.timeline.Visits;
import java.util.function.Consumer;

/**
 * A stop with a told promise has slack before the end of its window, the more, the more uncertain its start is. Wanted is 1.28
 * times the spread of the start, so that nine in ten starts are in time. The spread grows with the work before the stop on its
 * route, as far as the problem tells how much work varies, and with three tenths of each leg; waiting at a door takes it off
 * again. Counts the seconds that are missing; a window that is over counts as no slack, not as less.
 */
final class PromiseSlack extends NamedRule implements RouteRule {
    /** Nine tenths of a normal distribution lie below so many standard deviations, in hundredths. */
    private static final int NINE_TENTHS = 128;

    /** The standard deviation of a drive, in hundredths of its time. */
    private static final int DRIVE_SPREAD = 30;

    PromiseSlack() {
        super("promise-slack", Level.SOFT, "second", 500);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return anyVisit(facts, visit -> facts.visits.promiseEnd[visit] != UNKNOWN)
                && anyVisit(facts, visit -> facts.visits.spreadSeconds[visit] > 0);
    }

    @Override
    public long measure(PlanningFacts facts, Timeline timeline) {
        long missing = 0;
        long variance = 0;
        for (int i = 0; i < timeline.count; i++) {
            variance = atDoor(timeline, i, variance);
            missing += missing(facts.visits, timeline, i, variance);
            variance = behind(facts.visits, timeline, i, variance);
        }
        return missing;
    }

    @Override
    public void explain(PlanningFacts facts, Timeline timeline, Consumer<Finding> findings) {
        long variance = 0;
        for (int i = 0; i < timeline.count; i++) {
            variance = atDoor(timeline, i, variance);
            long missing = missing(facts.visits, timeline, i, variance);
            if (missing > 0) {
                findings.accept(new Finding(facts.visits.ofPart[timeline.part[i]], timeline.shift, missing));
            }
            variance = behind(facts.visits, timeline, i, variance);
        }
    }

    /** The variance of a stop's start, in square seconds. */
    private static long atDoor(Timeline timeline, int stop, long before) {
        if (stop < timeline.frozen) {
            return 0;
        }
        long drive = (long) timeline.travelSeconds[stop] * DRIVE_SPREAD / 100;
        long arrival = before + drive * drive;
        int waited = timeline.waitSeconds[stop];
        if (waited == 0) {
            return arrival;
        }
        long left = Math.max(0, root(arrival) - waited);
        return left * left;
    }

    private static long behind(Visits visits, Timeline timeline, int stop, long atDoor) {
        long spread = visits.spreadSeconds[visits.ofPart[timeline.part[stop]]];
        return atDoor + spread * spread;
    }

    private static long missing(Visits visits, Timeline timeline, int stop, long variance) {
        int visit = visits.ofPart[timeline.part[stop]];
        int end = visits.promiseEnd[visit];
        if (end == UNKNOWN || stop < timeline.frozen || visits.firstPart[visit] != timeline.part[stop]) {
            return 0;
        }
        long wanted = root(variance) * NINE_TENTHS / 100;
        return Math.max(0, wanted - Math.max(0, end - timeline.start[stop]));
    }

    /** The largest whole number whose square is not more. */
    private static long root(long square) {
        long root = (long) Math.sqrt(square);
        return root * root > square ? root - 1 : root;
    }
}
