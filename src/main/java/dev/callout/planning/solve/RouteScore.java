package dev.callout.planning.solve;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Timefold's score as the sum of rules over the routes that a move touched. Changes are only marked as they come; the score
 * is computed when it is asked for, since a move may touch a route several times. Public only because Timefold makes it.
 */
public final class RouteScore implements IncrementalScoreCalculator<RoutePlan, HardMediumSoftLongScore> {
    private @Nullable Schedule schedule;
    private @Nullable Prices prices;
    private final List<ShiftRoute> routes = new ArrayList<>();
    private int[] partsOfRoute = new int[16];
    private final List<Cost> costs = new ArrayList<>();
    private final Cost sum = new Cost();
    private boolean[] dirty = new boolean[0];
    private boolean[] stale = new boolean[0];
    private boolean linked;
    private int visitCount;

    @Override
    public void resetWorkingSolution(RoutePlan plan) {
        prices = plan.priced().prices();
        schedule = new Schedule(plan.priced().facts());
        routes.clear();
        routes.addAll(plan.routes);
        dirty = new boolean[routes.size()];
        Arrays.fill(dirty, true);
        stale = new boolean[routes.size()];
        costs.clear();
        routes.forEach(route -> costs.add(new Cost()));
        linked = plan.priced().facts().visits.anyLinked;
        visitCount = plan.priced().facts().visits.count;
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        Schedule settled = requireNonNull(schedule);
        for (ShiftRoute route : routes) {
            if (dirty[route.shift]) {
                setRoute(settled, route);
            }
        }
        settled.settle();
        price(settled, requireNonNull(prices));
        return HardMediumSoftLongScore.of(-sum.hard, -sum.medium, -sum.soft);
    }

    private void price(Schedule settled, Prices by) {
        sum.clear();
        for (ShiftRoute route : routes) {
            Cost cost = costs.get(route.shift);
            // Where visits hang together across routes, any route's times may have moved.
            if (linked || stale[route.shift]) {
                cost.clear();
                by.addRoute(settled.timeline(route.shift), cost);
                stale[route.shift] = false;
            }
            sum.add(cost);
        }
        for (int visit = 0; visit < visitCount; visit++) {
            sum.medium += settled.isAssigned(visit) ? 0 : by.leftOut(visit);
        }
        by.addPlan(settled, sum);
    }

    private void setRoute(Schedule target, ShiftRoute route) {
        int size = route.parts.size();
        if (partsOfRoute.length < size) {
            partsOfRoute = new int[size * 2];
        }
        for (int i = 0; i < size; i++) {
            partsOfRoute[i] = route.parts.get(i).index();
        }
        target.setRoute(route.shift, partsOfRoute, size);
        dirty[route.shift] = false;
        stale[route.shift] = true;
    }

    @Override
    public void afterListVariableChanged(Object entity, String variable, int from, int to) {
        dirty[((ShiftRoute) entity).shift] = true;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {}

    @Override
    public void afterVariableChanged(Object entity, String variable) {}

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
