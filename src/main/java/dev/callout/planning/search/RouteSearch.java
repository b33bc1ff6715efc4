package dev.callout.planning.search;

import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Searches routes by ruin and recreate under simulated annealing. Anytime: {@link #best} is a plan without a hard breach
 * whenever it is asked. Owned by one thread; allocates nothing while it improves. The same facts, prices, seed and numbers
 * of iterations give the same routes.
 */
public final class RouteSearch {
    /** Iterations between two looks at the clock. */
    private static final int STRIDE = 128;

    private final PlanningFacts facts;
    private final Prices prices;
    private final Working working;
    private final Elites elites;
    private final Cooling cooling;

    /** The best of all, and of this round of cooling. */
    private final Best best;

    private final Best ofRound;
    private int round;
    private long iterations;

    public RouteSearch(PlanningFacts facts, Prices prices, SearchSettings settings) {
        this.facts = facts;
        this.prices = prices;
        Chance chance = new Chance(settings.seed());
        working = new Working(facts, prices, chance);
        elites = new Elites(working, chance);
        cooling = new Cooling(working.net.parts);
        best = new Best(working.tours, working.frozen);
        ofRound = new Best(working.tours, working.frozen);
        startFrom(Routes.empty(facts.shifts.count));
    }

    /**
     * Begins anew from routes, less what breaks a hard rule in them. The problem's frozen stops stand at their head, whether
     * the routes tell them or not.
     */
    public void startFrom(Routes routes) {
        working.begin(routes);
        cooling.isOverfull(working.isOverfull());
        best.forget();
        ofRound.forget();
        ofRound.keep(working.cost());
        best.keep(ofRound);
    }

    /** Puts what is left out on the routes where it fits; answers whether it came to the end. */
    public boolean construct(BooleanSupplier stop) {
        if (stop.getAsBoolean() || !working.fill()) {
            return false;
        }
        cooling.isOverfull(working.isOverfull());
        keepIfBest();
        best.keep(ofRound);
        return true;
    }

    /**
     * Improves until stopped or so many iterations are done, and answers how many were.
     *
     * @param progress the share of the schedule that is over, 0 to 1: what is accepted narrows with it
     */
    public long improve(DoubleSupplier progress, BooleanSupplier stop, long most) {
        if (facts.visits.partCount == 0 || facts.shifts.count == 0) {
            return 0;
        }
        long done = 0;
        while (done < most && !stop.getAsBoolean()) {
            double share = progress.getAsDouble();
            double temperature = cooling.temperature(share, iterations);
            if (cooling.round() != round) {
                round = cooling.round();
                nextRound();
            }
            int steps = (int) Math.min(STRIDE, most - done);
            for (int i = 0; i < steps; i++) {
                working.step(temperature);
                keepIfBest();
            }
            done += steps;
            iterations += steps;
        }
        best.keep(ofRound);
        if (done > 0 && progress.getAsDouble() >= 1) {
            complete();
        }
        return done;
    }

    private void nextRound() {
        best.keep(ofRound);
        elites.add(ofRound);
        if (cooling.breeds() && elites.count() >= 2) {
            elites.breed();
        }
        ofRound.forget();
        keepIfBest();
    }

    /**
     * Goes back to the best routes and puts on them what is left out and has a place anywhere. Done at the end of a schedule;
     * to be called where a search is ended early.
     */
    public void complete() {
        best.keep(ofRound);
        if (best.cost < RoutePrices.MEDIUM) {
            return;
        }
        working.begin(best.routes());
        ofRound.forget();
        working.squeezeIn(this::keepIfBest);
        best.keep(ofRound);
    }

    /** The best routes so far. */
    public Routes best() {
        best.keep(ofRound);
        return best.routes();
    }

    /** What the best routes cost by all rules. */
    public Cost bestCost() {
        return prices.total(bestSchedule());
    }

    private Schedule bestSchedule() {
        Schedule schedule = new Schedule(facts);
        int[][] parts = best().parts();
        for (int s = 0; s < parts.length; s++) {
            schedule.setRoute(s, parts[s], parts[s].length);
        }
        schedule.settle();
        return schedule;
    }

    public long bestMedium() {
        return bestCost().medium;
    }

    public long bestSoft() {
        return bestCost().soft;
    }

    /** Driving of the best routes. */
    public long drivingSeconds() {
        Schedule schedule = bestSchedule();
        return schedule.timelines().stream()
                .mapToLong(timeline -> timeline.totalTravelSeconds)
                .sum();
    }

    /** A figure that falls with every better plan: cheap to ask. */
    public long bestMark() {
        return Math.min(best.cost, ofRound.cost);
    }

    public long iterations() {
        return iterations;
    }

    private void keepIfBest() {
        ofRound.keep(working.cost());
    }
}
