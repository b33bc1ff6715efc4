package dev.callout.planning.check;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;

/** Routes as parts by shift, and the schedules made of them. */
final class Routes {
    private Routes() {}

    /**
     * The same routes with the parts of each visit numbered in the order of shifts, so that one plan has one score whoever
     * made it: members of a crew are alike.
     */
    static int[][] renumbered(PlanningFacts facts, int[][] routes) {
        int[] next = new int[facts.visits.count];
        int[][] result = new int[routes.length][];
        for (int s = 0; s < routes.length; s++) {
            result[s] = new int[routes[s].length];
            for (int i = 0; i < routes[s].length; i++) {
                int visit = facts.visits.ofPart[routes[s][i]];
                result[s][i] = facts.visits.firstPart[visit] + next[visit]++;
            }
        }
        return result;
    }

    static Schedule schedule(PlanningFacts facts, int[][] routes) {
        Schedule schedule = new Schedule(facts);
        for (int s = 0; s < routes.length; s++) {
            schedule.setRoute(s, routes[s], routes[s].length);
        }
        schedule.settle();
        return schedule;
    }
}
