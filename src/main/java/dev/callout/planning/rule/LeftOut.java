package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;

/**
 * Every visit is done. A visit left out counts 20,000 points at priority 1, 8,000 at 2, 3,000 at 3, 1,200 at 4 and 500 at 5; a
 * twentieth more for each full day since it was asked for, up to twice that; half more where its due date passes inside the
 * planning window; 2,400 more where it was promised, and 5,000 more where it is locked.
 */
final class LeftOut extends NamedRule implements LeftOutRule {
    private static final int[] POINTS = {20_000, 8_000, 3_000, 1_200, 500};
    private static final int FULL_AGE_DAYS = 20;
    private static final int SECONDS_OF_DAY = 86_400;
    private static final int PROMISED = 2_400;
    private static final int LOCKED = 5_000;

    LeftOut() {
        super("left-out", Level.MEDIUM, "point", 1_000);
    }

    @Override
    public long measure(PlanningFacts facts, int visit) {
        long base = POINTS[Math.max(1, Math.min(5, facts.visits.priority[visit])) - 1];
        long points = base;
        int asked = facts.visits.requestedAt[visit];
        if (asked != UNKNOWN) {
            long days = Math.max(0, (facts.now - (long) asked) / SECONDS_OF_DAY);
            points += base * Math.min(FULL_AGE_DAYS, days) / FULL_AGE_DAYS;
        }
        int due = facts.visits.dueBy[visit];
        if (due != UNKNOWN && due <= facts.planningEnd) {
            points += base / 2;
        }
        points += facts.visits.promiseEnd[visit] == UNKNOWN ? 0 : PROMISED;
        return points + (facts.problem.visits().get(visit).lock() == null ? 0 : LOCKED);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return facts.visits.count > 0;
    }

    /** Below a tenth the least urgent visits would be worth next to nothing, and the empty plan the best. */
    @Override
    public long leastWeightMilli() {
        return 100;
    }
}
