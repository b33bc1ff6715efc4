package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.function.Consumer;

/**
 * No more customers are told anew than the change budget allows. A customer with a promise is told anew when the work does not
 * begin inside it; one without a promise whose visit stands on a current route when it begins more than ten minutes off its
 * start there; both when the visit is left out. Counts the customers beyond the budget.
 */
final class ChangeBudget extends NamedRule implements PlanRule {
    ChangeBudget() {
        super("change-budget", Level.SOFT, "customer", 7_200_000);
    }

    @Override
    public long measure(PlanningFacts facts, Schedule schedule) {
        Integer budget = facts.problem.limits().changeBudget();
        if (budget == null) {
            return 0;
        }
        long told = 0;
        for (int visit = 0; visit < facts.visits.count; visit++) {
            told += isToldAnew(facts, visit, schedule.startOf(visit)) ? 1 : 0;
        }
        return Math.max(0, told - budget);
    }

    @Override
    public void explain(PlanningFacts facts, Schedule schedule, Consumer<Finding> findings) {
        long over = measure(facts, schedule);
        if (over > 0) {
            findings.accept(new Finding(NONE, NONE, over));
        }
    }

    /**
     * Whether publishing means to tell the customer something new.
     *
     * @param start when the work would begin, {@link PlanningFacts#UNKNOWN} where the visit is left out
     */
    static boolean isToldAnew(PlanningFacts facts, int visit, int start) {
        int promised = facts.visits.promiseEnd[visit];
        int before = facts.current.start[visit];
        if (promised == UNKNOWN && before == UNKNOWN) {
            return false;
        }
        if (start == UNKNOWN) {
            return true;
        }
        return promised == UNKNOWN
                ? Math.abs(start - before) > MovedTime.THRESHOLD_SECONDS
                : start >= promised || start < facts.visits.promiseStart[visit];
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return facts.problem.limits().changeBudget() != null;
    }
}
