package dev.callout.dispatch.live;

import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import dev.callout.promise.arrival.StopOutlook;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how a promise that will probably be broken can still be kept: by going there earlier, handing it to another
 * technician, or exchanging stops, or by doing so with a stop before it. Every such change is tried against all rules; the cheapest few are judged by the chances
 * of all promises that they touch. For one decision, on one thread.
 */
final class Rescue {
    /** How many of the changes that the rules allow have their chances computed. */
    private static final int JUDGED = 32;

    /** A change that saves less than this many promises is not worth the unrest. */
    private static final double LEAST_GAIN = 0.1;

    private final LiveDay day;
    private final LiveLaw law;
    private final LiveOutlook outlook;
    private final PlanningFacts facts;
    private final Prices prices;
    private final Schedule schedule;
    private final int[][] routes;
    private final PlanMaker maker;
    private final RouteReading reading;

    /** What the rules charge for the routes as they stand, and for what lies across routes. */
    private final Cost[] routeCosts;

    private final Cost planCost = new Cost();
    private final Map<Integer, Double> keptNow = new HashMap<>();
    private final Map<Tried, Double> keptThen = new HashMap<>();

    Rescue(LiveDay day, LiveLaw law, LiveOutlook outlook) {
        this.day = day;
        this.law = law;
        this.outlook = outlook;
        facts = new PlanningFacts(outlook.problem());
        prices = new Prices(facts);
        maker = new PlanMaker(facts);
        reading = new RouteReading(outlook.problem(), law.lengths());
        routes = Parts.current(facts);
        schedule = Parts.schedule(facts, routes);
        routeCosts = schedule.timelines().stream().map(this::cost).toArray(Cost[]::new);
        prices.addPlan(schedule, planCost);
    }

    /** A route that several changes come to: the chances on it are computed once. */
    private record Tried(int shift, IntBuffer parts) {}

    private record Trial(Proposal.Kind kind, int one, int[] oneParts, int other, int[] otherParts, Cost cost) {}

    /** The best change for this visit; empty where none saves enough for its price. */
    Optional<Proposal> best(String visitId) {
        return proposals(visitId).stream().findFirst();
    }

    /** All changes for this visit that save enough for their price, the best first. */
    List<Proposal> proposals(String visitId) {
        int visit = facts.visits.indexOf(visitId);
        int part = facts.visits.firstPart[visit];
        int from = schedule.shiftOf(part);
        if (from == PlanningFacts.NONE || facts.visits.linked[visit] || facts.visits.crew(visit) > 1) {
            return List.of();
        }
        return trials(from, part).stream()
                .sorted(Comparator.comparingLong((Trial trial) -> trial.cost.medium)
                        .thenComparingLong(trial -> trial.cost.soft))
                .limit(JUDGED)
                .map(trial -> judged(visitId, trial))
                .filter(proposal -> proposal.gain() >= LEAST_GAIN)
                .filter(proposal -> value(proposal) > 0)
                .sorted(Comparator.comparingDouble(this::value).reversed())
                .toList();
    }

    private double value(Proposal proposal) {
        return proposal.gain() * law.promiseWorth() - proposal.price();
    }

    /** The visit goes earlier or to somebody else; or what comes before it is done later, or by somebody else. */
    private List<Trial> trials(int from, int part) {
        List<Trial> trials = new ArrayList<>();
        int at = indexOf(routes[from], part);
        int[] without = Parts.without(routes[from], at);
        for (int place = 0; place < at; place++) {
            int[] earlier = Parts.inserted(without, place, part);
            tryOut(trials, Proposal.Kind.REORDER, from, earlier, from, earlier);
        }
        away(trials, from, at);
        for (int before = 0; before < at; before++) {
            if (isLoose(routes[from][before])) {
                postponed(trials, from, before, at);
                away(trials, from, before);
            }
        }
        return trials;
    }

    /** What is done before this stop is done at some time after it. Next after it is where the stop itself goes earlier. */
    private void postponed(List<Trial> trials, int from, int before, int at) {
        int[] without = Parts.without(routes[from], before);
        for (int place = before + 1 == at ? at + 1 : at; place <= without.length; place++) {
            int[] later = Parts.inserted(without, place, routes[from][before]);
            tryOut(trials, Proposal.Kind.REORDER, from, later, from, later);
        }
    }

    /** Another technician takes the stop over, or exchanges it for another. */
    private void away(List<Trial> trials, int from, int at) {
        int part = routes[from][at];
        int[] without = Parts.without(routes[from], at);
        for (int other = 0; other < routes.length; other++) {
            for (int place = 0; other != from && place <= routes[other].length; place++) {
                int[] more = Parts.inserted(routes[other], place, part);
                tryOut(trials, Proposal.Kind.HAND_OVER, from, without, other, more);
                if (place < routes[other].length && isLoose(routes[other][place])) {
                    int[] mine = routes[from].clone();
                    int[] theirs = routes[other].clone();
                    mine[at] = routes[other][place];
                    theirs[place] = part;
                    tryOut(trials, Proposal.Kind.SWAP, from, mine, other, theirs);
                }
            }
        }
    }

    private boolean isLoose(int part) {
        int visit = facts.visits.ofPart[part];
        return !facts.visits.linked[visit] && facts.visits.crew(visit) == 1;
    }

    private void tryOut(List<Trial> trials, Proposal.Kind kind, int one, int[] oneParts, int other, int[] otherParts) {
        if (!isAble(one, oneParts) || !isAble(other, otherParts)) {
            return;
        }
        Cost standing = new Cost();
        standing.add(planCost);
        standing.add(routeCosts[one]);
        set(one, oneParts, other, otherParts);
        Cost cost = cost(schedule.timeline(one));
        prices.addPlan(schedule, cost);
        if (other != one) {
            standing.add(routeCosts[other]);
            cost.add(cost(schedule.timeline(other)));
        }
        if (cost.hard <= standing.hard && cost.medium <= standing.medium) {
            cost.soft -= standing.soft;
            cost.medium -= standing.medium;
            trials.add(new Trial(kind, one, oneParts, other, otherParts, cost));
        }
        set(one, routes[one], other, routes[other]);
    }

    private Cost cost(Timeline timeline) {
        Cost cost = new Cost();
        prices.addRoute(timeline, cost);
        return cost;
    }

    private boolean isAble(int shift, int[] parts) {
        int technician = facts.shifts.technician[shift];
        for (int part : parts) {
            if (!facts.visits.isAble(technician, facts.visits.ofPart[part])) {
                return false;
            }
        }
        return true;
    }

    private void set(int one, int[] oneParts, int other, int[] otherParts) {
        schedule.setRoute(one, oneParts, oneParts.length);
        if (other != one) {
            schedule.setRoute(other, otherParts, otherParts.length);
        }
        schedule.settle();
    }

    private Proposal judged(String visit, Trial trial) {
        set(trial.one, trial.oneParts, trial.other, trial.otherParts);
        double after = keptThen(trial.one, trial.oneParts);
        after += trial.other == trial.one ? 0 : keptThen(trial.other, trial.otherParts);
        set(trial.one, routes[trial.one], trial.other, routes[trial.other]);
        double before = keptNow(trial.one) + (trial.other == trial.one ? 0 : keptNow(trial.other));
        Map<String, List<String>> visits = new HashMap<>();
        visits.put(facts.shifts.shift(trial.one).id(), Parts.visits(facts, trial.oneParts));
        visits.put(facts.shifts.shift(trial.other).id(), Parts.visits(facts, trial.otherParts));
        return new Proposal(trial.kind, visit, visits, before, after, trial.cost.soft);
    }

    /** What others do to a route that waits for them is not remembered. */
    private double keptThen(int shift, int[] parts) {
        if (!Arrays.stream(parts).allMatch(this::isLoose)) {
            return kept(maker.route(schedule.timeline(shift)));
        }
        return keptThen.computeIfAbsent(
                new Tried(shift, IntBuffer.wrap(parts)), none -> kept(maker.route(schedule.timeline(shift))));
    }

    private double keptNow(int shift) {
        return keptNow.computeIfAbsent(
                shift, s -> kept(outlook.route(facts.shifts.shift(s).id())));
    }

    /** The promises of a route that will be kept, as a sum of chances. */
    private double kept(Plan.Route route) {
        return LiveOutlook.route(day, law, reading, route).stream()
                .map(StopOutlook::toldRate)
                .mapToDouble(rate -> rate.orElse(0))
                .sum();
    }

    private static int indexOf(int[] parts, int part) {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == part) {
                return i;
            }
        }
        throw new IllegalStateException("The part is not on its route");
    }
}
