package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;

/**
 * A visit begins after every visit that it waits for has ended, and the delay between them has passed. Counts the seconds that
 * it begins too early, and a day where a visit that it waits for is left out.
 */
final class Order extends LinkRule {
    private static final int MISSING_SECONDS = 86_400;

    Order() {
        super("order");
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return StopRule.anyVisit(facts, visit -> facts.visits.after[visit].length > 0);
    }

    @Override
    long of(PlanningFacts facts, Schedule schedule, int visit) {
        int start = facts.current.frozen[visit] ? UNKNOWN : schedule.startOf(visit);
        if (start == UNKNOWN) {
            return 0;
        }
        long seconds = 0;
        for (int i = 0; i < facts.visits.after[visit].length; i++) {
            int before = facts.visits.after[visit][i];
            seconds += schedule.isAssigned(before)
                    ? Math.max(0, schedule.endOf(before) + facts.visits.afterDelay[visit][i] - start)
                    : MISSING_SECONDS;
        }
        return seconds;
    }
}
