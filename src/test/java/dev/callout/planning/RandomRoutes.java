package dev.callout.planning;

import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Routes without a search, for tests: by chance, or greedily without a breach. */
public final class RandomRoutes {
    private RandomRoutes() {}

    /** About two thirds of all parts anywhere, frozen stops at their places; most of it broken. */
    public static int[][] any(PlanningFacts facts, Random random) {
        List<List<Integer>> routes = frozen(facts);
        boolean[] placed = placed(facts, routes);
        for (int p = 0; p < facts.visits.partCount; p++) {
            if (!placed[p] && random.nextInt(3) > 0) {
                int shift = random.nextInt(facts.shifts.count);
                List<Integer> route = routes.get(shift);
                int head = facts.current.frozenVisit[shift].length;
                route.add(head + random.nextInt(route.size() - head + 1), p);
            }
        }
        return arrays(routes);
    }

    /** Visits of one in random order, each at the first place by chance that breaks nothing; the others are left out. */
    public static int[][] greedy(PlanningFacts facts, Random random) {
        Prices prices = new Prices(facts);
        List<List<Integer>> routes = frozen(facts);
        boolean[] placed = placed(facts, routes);
        List<Integer> order = new ArrayList<>();
        for (int v = 0; v < facts.visits.count; v++) {
            if (facts.visits.crew(v) == 1 && !placed[facts.visits.firstPart[v]]) {
                order.add(facts.visits.firstPart[v]);
            }
        }
        Collections.shuffle(order, random);
        long hard = cost(facts, prices, routes).hard;
        for (int part : order) {
            for (int attempt = 0; attempt < 6; attempt++) {
                int shift = random.nextInt(facts.shifts.count);
                int head = facts.current.frozenVisit[shift].length;
                List<Integer> route = routes.get(shift);
                int at = head + random.nextInt(route.size() - head + 1);
                route.add(at, part);
                if (cost(facts, prices, routes).hard <= hard) {
                    break;
                }
                route.remove(at);
            }
        }
        return arrays(routes);
    }

    public static Schedule schedule(PlanningFacts facts, int[][] routes) {
        Schedule schedule = new Schedule(facts);
        for (int s = 0; s < routes.length; s++) {
            schedule.setRoute(s, routes[s], routes[s].length);
        }
        schedule.settle();
        return schedule;
    }

    /** All times of a schedule, to compare it with another one. */
    public static String text(Schedule schedule) {
        StringBuilder text = new StringBuilder();
        for (Timeline one : schedule.timelines()) {
            text.append(one.departure).append(" to ").append(one.returned);
            for (int i = 0; i < one.count; i++) {
                text.append(", ")
                        .append(one.part[i])
                        .append(": ")
                        .append(one.arrival[i])
                        .append(' ');
                text.append(one.start[i])
                        .append(' ')
                        .append(one.end[i])
                        .append(' ')
                        .append(one.waitSeconds[i]);
            }
            text.append(", breaks ").append(Arrays.toString(one.breakStart)).append('\n');
        }
        return text.toString();
    }

    private static Cost cost(PlanningFacts facts, Prices prices, List<List<Integer>> routes) {
        return prices.total(schedule(facts, arrays(routes)));
    }

    private static List<List<Integer>> frozen(PlanningFacts facts) {
        List<List<Integer>> routes = new ArrayList<>();
        int[] used = new int[facts.visits.count];
        for (int s = 0; s < facts.shifts.count; s++) {
            List<Integer> route = new ArrayList<>();
            for (int visit : facts.current.frozenVisit[s]) {
                route.add(facts.visits.firstPart[visit] + used[visit]++);
            }
            routes.add(route);
        }
        return routes;
    }

    private static boolean[] placed(PlanningFacts facts, List<List<Integer>> routes) {
        boolean[] placed = new boolean[facts.visits.partCount];
        routes.forEach(route -> route.forEach(part -> placed[part] = true));
        return placed;
    }

    private static int[][] arrays(List<List<Integer>> routes) {
        return routes.stream()
                .map(route -> route.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
