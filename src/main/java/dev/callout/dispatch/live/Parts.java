package dev.callout.dispatch.live;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Routes as parts by shift, as the rules take them, and as visits by shift. */
final class Parts {
    private Parts() {}

    /** The problem's current routes. */
    static int[][] current(PlanningFacts facts) {
        int[][] routes = new int[facts.shifts.count][0];
        int[] placed = new int[facts.visits.count];
        for (CurrentRoute route : facts.problem.current()) {
            int[] parts = new int[route.stops().size()];
            int count = 0;
            for (CurrentRoute.CurrentStop stop : route.stops()) {
                int visit = facts.visits.indexOf(stop.visit());
                if (placed[visit] < facts.visits.crew(visit)) {
                    parts[count++] = facts.visits.firstPart[visit] + placed[visit]++;
                }
            }
            routes[facts.shifts.indexOf(route.shift())] = Arrays.copyOf(parts, count);
        }
        return routes;
    }

    static Schedule schedule(PlanningFacts facts, int[][] routes) {
        Schedule schedule = new Schedule(facts);
        for (int s = 0; s < routes.length; s++) {
            schedule.setRoute(s, routes[s], routes[s].length);
        }
        schedule.settle();
        return schedule;
    }

    static Map<String, List<String>> visits(PlanningFacts facts, int[][] routes) {
        Map<String, List<String>> visits = new LinkedHashMap<>();
        for (int s = 0; s < routes.length; s++) {
            visits.put(facts.shifts.shift(s).id(), visits(facts, routes[s]));
        }
        return visits;
    }

    static List<String> visits(PlanningFacts facts, int[] parts) {
        return Arrays.stream(parts)
                .mapToObj(part -> facts.visitOfPart(part).id())
                .toList();
    }

    static Map<String, List<String>> visits(Plan plan) {
        Map<String, List<String>> visits = new LinkedHashMap<>();
        for (Plan.Route route : plan.routes()) {
            visits.put(
                    route.shift(), route.stops().stream().map(Plan.Stop::visit).toList());
        }
        return visits;
    }

    static int[] without(int[] parts, int index) {
        int[] fewer = new int[parts.length - 1];
        System.arraycopy(parts, 0, fewer, 0, index);
        System.arraycopy(parts, index + 1, fewer, index, fewer.length - index);
        return fewer;
    }

    static int[] inserted(int[] parts, int index, int part) {
        int[] more = new int[parts.length + 1];
        System.arraycopy(parts, 0, more, 0, index);
        more[index] = part;
        System.arraycopy(parts, index, more, index + 1, parts.length - index);
        return more;
    }
}
