package dev.callout.planning.search;

import dev.callout.planning.rule.Level;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Set;

/** What kind of problem it is: how much of the law of time and of the rules the search has to ask. */
final class Shape {
    private static final Set<String> PRICED_BY_DRIVING = Set.of("travel-time", "left-out");

    private Shape() {}

    /**
     * Whether a route costs its driving and nothing else, and each stop's times follow from the stop before by driving,
     * one span and one service: then a place is judged exactly without a walk.
     */
    static boolean drivingOnly(PlanningFacts facts, Prices prices) {
        return !facts.isPaced
                && prices.active().stream()
                        .filter(rule -> rule.level() != Level.HARD)
                        .allMatch(rule -> PRICED_BY_DRIVING.contains(rule.id()))
                && plainShifts(facts)
                && plainVisits(facts);
    }

    private static boolean plainShifts(PlanningFacts facts) {
        for (int s = 0; s < facts.shifts.count; s++) {
            if (facts.shifts.breakSeconds[s].length > 0
                    || facts.shifts.absenceStart[s].length > 0
                    || facts.shifts.efficiency[facts.shifts.technician[s]] != 1
                    || facts.current.frozenVisit[s].length > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean plainVisits(PlanningFacts facts) {
        for (int v = 0; v < facts.visits.count; v++) {
            if (facts.visits.linked[v] || facts.visits.setupSeconds[v] > 0 || facts.visits.spanStart[v].length > 1) {
                return false;
            }
        }
        return true;
    }
}
