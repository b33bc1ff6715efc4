package dev.callout.dispatch.live;

import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.promise.arrival.StopOutlook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts visits into gaps of the running routes, the most valued first, where all rules allow it, the promises on the route do
 * not suffer, and the visit itself can be promised. Nobody else moves. For one decision, on one thread.
 */
final class Filling {
    /** How many visits are looked at; those behind them are worth less and wait for the next gap. */
    private static final int MOST_LOOKED_AT = 60;

    /** How many places of one visit have their chances computed, and of all visits: that is what takes time. */
    private static final int JUDGED = 3;

    private static final int MOST_JUDGED = 36;

    /** How much of the promises of a route a visit that is filled in may cost. */
    private static final double MOST_LOST = 0.2;

    /** With a lower chance a visit is not worth a window today, whoever asks. */
    private static final double LEAST_RATE = 0.5;

    private final LiveLaw law;
    private final PlanningFacts facts;
    private final Prices prices;
    private final PlanMaker maker;
    private final RouteReading reading;
    private final Schedule schedule;
    private final int[][] routes;
    private final Map<Integer, List<StopOutlook>> now = new HashMap<>();
    private LiveDay day;
    private int judged;

    Filling(LiveDay day, LiveLaw law) {
        this.day = day;
        this.law = law;
        PlanningProblem problem = Remainder.of(day, law.lengths());
        facts = new PlanningFacts(problem);
        prices = new Prices(facts);
        maker = new PlanMaker(facts);
        reading = new RouteReading(problem, law.lengths());
        routes = Parts.current(facts);
        schedule = Parts.schedule(facts, routes);
    }

    private record Place(int shift, int[] parts, long cost) {}

    /** The day with as many of these visits on routes as there are gaps for. */
    LiveDay with(Set<String> wanted) {
        unplaced(wanted).forEach(this::place);
        return day;
    }

    private Stream<Integer> unplaced(Set<String> wanted) {
        return IntStream.range(0, facts.visits.count)
                .filter(visit ->
                        wanted.contains(facts.problem.visits().get(visit).id()))
                .filter(visit -> !schedule.isAssigned(visit) && facts.visits.crew(visit) == 1)
                .boxed()
                .sorted(Comparator.comparingLong((Integer visit) -> -prices.leftOut(visit))
                        .thenComparing(visit -> visit))
                .limit(MOST_LOOKED_AT);
    }

    /** How each of these visits that stands on no route could be put into a gap, the most valued first; nothing is done. */
    List<Proposal> proposals(Set<String> wanted) {
        return unplaced(wanted)
                .map(visit -> places(visit).stream()
                        .sorted(Comparator.comparingLong(Place::cost))
                        .limit(JUDGED)
                        .filter(place -> mayHold(place, LEAST_RATE))
                        .findFirst()
                        .map(place -> proposal(visit, place)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Proposal proposal(int visit, Place place) {
        String id = facts.problem.visits().get(visit).id();
        double before = kept(now.computeIfAbsent(place.shift, this::outlooks));
        set(place.shift, place.parts);
        double after = kept(outlooks(place.shift));
        set(place.shift, routes[place.shift]);
        Map<String, List<String>> visits =
                Map.of(facts.shifts.shift(place.shift).id(), Parts.visits(facts, place.parts));
        return new Proposal(Proposal.Kind.INSERT, id, visits, before, after, place.cost);
    }

    private static double kept(List<StopOutlook> stops) {
        return stops.stream().mapToDouble(stop -> stop.toldRate().orElse(0)).sum();
    }

    private void place(int visit) {
        places(visit).stream()
                .sorted(Comparator.comparingLong(Place::cost))
                .limit(JUDGED)
                .filter(place -> mayHold(place, law.windows().rate()))
                .findFirst()
                .ifPresent(this::take);
    }

    private List<Place> places(int visit) {
        List<Place> places = new ArrayList<>();
        for (int shift = 0; shift < routes.length; shift++) {
            if (!facts.visits.isAble(facts.shifts.technician[shift], visit)) {
                continue;
            }
            Cost standing = cost(shift);
            for (int at = 0; at <= routes[shift].length; at++) {
                int[] more = Parts.inserted(routes[shift], at, facts.visits.firstPart[visit]);
                set(shift, more);
                Cost cost = cost(shift);
                if (cost.hard <= standing.hard && cost.medium <= standing.medium) {
                    places.add(new Place(shift, more, cost.soft - standing.soft));
                }
            }
            set(shift, routes[shift]);
        }
        return places;
    }

    private Cost cost(int shift) {
        Cost cost = new Cost();
        prices.addRoute(schedule.timeline(shift), cost);
        return cost;
    }

    private void set(int shift, int[] parts) {
        schedule.setRoute(shift, parts, parts.length);
        schedule.settle();
    }

    private boolean mayHold(Place place, double leastRate) {
        return judged++ < MOST_JUDGED && holds(place, leastRate);
    }

    /**
     * What others' chances have above the rate that is promised may be used up.
     *
     * @param leastRate that the filled in visit's window must have
     */
    private boolean holds(Place place, double leastRate) {
        double due = law.windows().rate();
        Map<String, StopOutlook> before = new HashMap<>();
        now.computeIfAbsent(place.shift, this::outlooks).forEach(stop -> before.put(stop.visit(), stop));
        set(place.shift, place.parts);
        List<StopOutlook> after = outlooks(place.shift);
        set(place.shift, routes[place.shift]);
        double lost = 0;
        for (StopOutlook stop : after) {
            StopOutlook then = before.get(stop.visit());
            if (then == null && stop.toldRate().orElse(stop.offer().rate()) < leastRate) {
                return false;
            }
            lost += then == null
                    ? 0
                    : Math.max(
                            0,
                            Math.min(due, then.toldRate().orElse(0))
                                    - stop.toldRate().orElse(0));
        }
        return lost <= MOST_LOST;
    }

    private List<StopOutlook> outlooks(int shift) {
        return LiveOutlook.route(day, law, reading, maker.route(schedule.timeline(shift)));
    }

    private void take(Place place) {
        routes[place.shift] = place.parts;
        set(place.shift, place.parts);
        now.remove(place.shift);
        day = day.with(Map.of(facts.shifts.shift(place.shift).id(), Parts.visits(facts, place.parts)));
    }
}
