package dev.callout.planning.replan;

import dev.callout.planning.check.Slack;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timekeeper;
import dev.callout.planning.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries every place of the running day for one visit of one technician, by the law of time and all rules about routes. */
final class Placing {
    private static final int MOST_CHECKED = 5;

    private final RunningDay day;
    private final PlanningFacts facts;
    private final Timekeeper timekeeper;
    private final Slack slack;
    private final Timeline walked = new Timeline();
    private final int @Nullable [] notBefore;
    private final Inserted inserted = new Inserted();

    Placing(RunningDay day) {
        this.day = day;
        facts = day.facts;
        timekeeper = new Timekeeper(facts);
        slack = new Slack(facts);
        notBefore = facts.visits.anyLinked ? day.startsOfLinked() : null;
    }

    /**
     * The routes with the visit where it is cheapest and nobody beyond so many more is told anew; null where there is no
     * place, or the visit is better left out.
     */
    int @Nullable [][] cheapest(int visit, int mostToldMore) {
        if (facts.visits.linked[visit] || day.schedule.isAssigned(visit)) {
            return null;
        }
        List<Place> places = new ArrayList<>();
        for (int s = 0; s < facts.shifts.count; s++) {
            if (facts.visits.isAble(facts.shifts.technician[s], visit)) {
                places(visit, s, mostToldMore, places);
            }
        }
        places.sort(Comparator.comparingLong(Place::medium)
                .thenComparingLong(Place::soft)
                .thenComparingInt(Place::shift)
                .thenComparingInt(Place::position));
        Cost before = day.cost();
        for (Place place : places.subList(0, Math.min(MOST_CHECKED, places.size()))) {
            int[][] routes = day.routes.clone();
            routes[place.shift()] = routeWith(place.shift(), visit, place.position());
            Cost after = day.with(routes).cost();
            if (after.hard <= before.hard && after.isLessThan(before)) {
                return routes;
            }
        }
        return null;
    }

    private void places(int visit, int shift, int mostToldMore, List<Place> places) {
        Timeline timeline = day.schedule.timeline(shift);
        slack.take(timeline);
        Cost before = day.routeCost(shift);
        int told = told(timeline);
        int count = day.routes[shift].length;
        for (int i = facts.current.frozenVisit[shift].length; i <= count; i++) {
            if (slack.missing(visit, i) > 0) {
                continue;
            }
            timekeeper.walk(shift, with(shift, visit, i), count + 1, notBefore, walked);
            Cost after = new Cost();
            day.prices.addRoute(walked, after);
            if (after.hard <= before.hard && told(walked) - told <= mostToldMore) {
                places.add(new Place(shift, i, after.medium - before.medium, after.soft - before.soft));
            }
        }
    }

    private int told(Timeline timeline) {
        int told = 0;
        for (int i = 0; i < timeline.count; i++) {
            int visit = facts.visits.ofPart[timeline.part[i]];
            told += Rules.isToldAnew(facts, visit, timeline.start[i]) ? 1 : 0;
        }
        return told;
    }

    private int[] routeWith(int shift, int visit, int position) {
        return Arrays.copyOf(with(shift, visit, position), day.routes[shift].length + 1);
    }

    private int[] with(int shift, int visit, int position) {
        return inserted.of(day.routes[shift], position, facts.visits.firstPart[visit]);
    }

    private record Place(int shift, int position, long medium, long soft) {}
}
