package dev.callout.planning.solve;

import static dev.callout.planning.solve.ShiftRoute.PARTS;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import java.util.List;

/**
 * Writes routes that the array search found into Timefold's working solution, telling the score director of every change:
 * a change that is not announced would corrupt the score silently.
 */
final class RouteWriter {
    private RouteWriter() {}

    /** @param target the parts by shift; equal prefixes, frozen ones among them, are not touched */
    static void write(ScoreDirector<RoutePlan> director, int[][] target) {
        RoutePlan plan = director.getWorkingSolution();
        int count = plan.parts.size();
        boolean[] before = standing(plan.partsByShift(), count);
        boolean[] after = standing(target, count);
        // First every list is cut back to what stays, then filled: so no part ever stands in two lists.
        for (ShiftRoute route : plan.routes) {
            cut(director, plan, route, target[route.shift], after);
        }
        for (ShiftRoute route : plan.routes) {
            fill(director, plan, route, target[route.shift], before);
        }
        director.triggerVariableListeners();
    }

    private static void cut(
            ScoreDirector<RoutePlan> director, RoutePlan plan, ShiftRoute route, int[] target, boolean[] after) {
        int keep = commonPrefix(route.parts, target);
        int size = route.parts.size();
        if (keep == size) {
            return;
        }
        List<PlanPart> removed = List.copyOf(route.parts.subList(keep, size));
        for (PlanPart part : removed) {
            if (!after[part.index()]) {
                director.beforeListVariableElementUnassigned(route, PARTS, part);
            }
        }
        director.beforeListVariableChanged(route, PARTS, keep, size);
        route.parts.subList(keep, size).clear();
        director.afterListVariableChanged(route, PARTS, keep, keep);
        for (PlanPart part : removed) {
            if (!after[part.index()]) {
                director.afterListVariableElementUnassigned(route, PARTS, part);
            }
        }
    }

    private static void fill(
            ScoreDirector<RoutePlan> director, RoutePlan plan, ShiftRoute route, int[] target, boolean[] before) {
        int keep = route.parts.size();
        if (keep == target.length) {
            return;
        }
        for (int i = keep; i < target.length; i++) {
            if (!before[target[i]]) {
                director.beforeListVariableElementAssigned(route, PARTS, plan.parts.get(target[i]));
            }
        }
        director.beforeListVariableChanged(route, PARTS, keep, keep);
        for (int i = keep; i < target.length; i++) {
            route.parts.add(plan.parts.get(target[i]));
        }
        director.afterListVariableChanged(route, PARTS, keep, target.length);
        for (int i = keep; i < target.length; i++) {
            if (!before[target[i]]) {
                director.afterListVariableElementAssigned(route, PARTS, plan.parts.get(target[i]));
            }
        }
    }

    private static int commonPrefix(List<PlanPart> parts, int[] target) {
        int keep = 0;
        while (keep < parts.size() && keep < target.length && parts.get(keep).index() == target[keep]) {
            keep++;
        }
        return keep;
    }

    private static boolean[] standing(int[][] byShift, int count) {
        boolean[] standing = new boolean[count];
        for (int[] parts : byShift) {
            for (int part : parts) {
                standing[part] = true;
            }
        }
        return standing;
    }
}
