package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;

/**
 * A visit is done by as many different technicians as its crew needs, and all begin together. Counts the seconds that members
 * begin after the first one, and an hour for each member that is missing or there twice.
 */
final class CrewTogether extends LinkRule {
    private static final int MISSING_SECONDS = 3_600;

    CrewTogether() {
        super("crew-together");
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return StopRule.anyVisit(facts, visit -> facts.visits.crew(visit) > 1);
    }

    @Override
    long of(PlanningFacts facts, Schedule schedule, int visit) {
        int first = facts.visits.firstPart[visit];
        int end = facts.visits.firstPart[visit + 1];
        if (end - first == 1 || facts.current.frozen[visit]) {
            return 0;
        }
        int members = 0;
        int twice = 0;
        int earliest = Integer.MAX_VALUE;
        for (int p = first; p < end; p++) {
            if (schedule.shiftOf(p) != NONE) {
                members++;
                earliest = Math.min(earliest, schedule.start(p));
                twice += isThereTwice(facts, schedule, first, p) ? 1 : 0;
            }
        }
        if (members == 0) {
            return 0;
        }
        long seconds = (long) MISSING_SECONDS * (end - first - members + twice);
        for (int p = first; p < end; p++) {
            seconds += schedule.shiftOf(p) == NONE ? 0 : schedule.start(p) - earliest;
        }
        return seconds;
    }

    private static boolean isThereTwice(PlanningFacts facts, Schedule schedule, int first, int part) {
        int[] technician = facts.shifts.technician;
        for (int p = first; p < part; p++) {
            if (schedule.shiftOf(p) != NONE && technician[schedule.shiftOf(p)] == technician[schedule.shiftOf(part)]) {
                return true;
            }
        }
        return false;
    }
}
