package dev.callout.planning.search;

import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Searches routes by ruin and recreate under simulated annealing. Anytime: {@link #best} is a plan without a hard breach
 * whenever it is asked. Owned by one thread; allocates nothing while it improves. The same facts, prices, seed and numbers
 * of iterations give the same routes.
 */
public final class RouteSearch {
    /** Iterations between two looks at the clock. */
    private static final int STRIDE = 128;

    private static final int BANK_TRIES = 6;

    private final PlanningFacts facts;
    private final Prices prices;
    private final Network net;
    private final Areas areas;
    private final Tours tours;
    private final Chance chance;
    private final Ruin ruin;
    private final Recreate recreate;
    private final FrozenParts frozen;
    private final Links links;
    private final Across across;
    private final Changes changes;
    private final Following following;
    private final @Nullable RoutePrices exact;
    private final long[] price;
    private final double costOfSecond;
    private final Cooling cooling;
    private final Bank absent;
    private final LeftOut leftOut;

    private final int[] bestNext;
    private final int[] bestNextBefore;
    private long bestCost = Long.MAX_VALUE;
    private long leftOutCost;
    private long acrossCost;
    private long iterations;

    public RouteSearch(PlanningFacts facts, Prices prices, SearchSettings settings) {
        this.facts = facts;
        this.prices = prices;
        boolean drivingOnly = Shape.drivingOnly(facts, prices);
        net = new Network(facts, drivingOnly);
        tours = new Tours(net);
        chance = new Chance(settings.seed());
        frozen = new FrozenParts(facts);
        price = new long[net.parts];
        for (int p = 0; p < net.parts; p++) {
            int v = facts.visits.ofPart[p];
            price[p] = prices.leftOut(v) * RoutePrices.MEDIUM;
        }
        Nearby nearby = new Nearby(net);
        areas = new Areas(nearby, net.parts, chance);
        ruin = new Ruin(tours, nearby, chance);
        links = new Links(tours, frozen);
        across = new Across(facts, prices);
        exact = drivingOnly ? null : new RoutePrices(tours, prices, frozen, across);
        changes = new Changes(tours, exact, across);
        following = new Following(tours, frozen, exact, changes);
        costOfSecond = exact == null ? 1 : exact.milliPerSecond / 1000.0;
        Insertion insertion = exact == null
                ? new DrivingInsertion(tours, nearby, chance)
                : new ExactInsertion(tours, nearby, chance, exact, links);
        recreate = new Recreate(insertion, new Order(net, price, links, chance), price);
        cooling = new Cooling(net.parts);
        absent = new Bank(net.parts);
        leftOut = new LeftOut(net.parts);
        bestNext = new int[net.nodes];
        bestNextBefore = new int[net.nodes];
        startFrom(Routes.empty(net.shifts));
    }

    /**
     * Begins anew from routes, less what breaks a hard rule in them. The problem's frozen stops stand at their head, whether
     * the routes tell them or not.
     */
    public void startFrom(Routes routes) {
        frozen.takeFrom(routes);
        tours.clear();
        if (exact != null) {
            exact.clear();
        }
        for (int s = 0; s < net.shifts; s++) {
            following.follow(s, routes.parts()[s]);
        }
        takeOutWhatIsNotWhole();
        leftOut.clear();
        leftOutCost = 0;
        for (int p = 0; p < net.parts; p++) {
            if (tours.route(p) < 0 && links.leads(p)) {
                leftOut.add(p);
                leftOutCost += price[p];
            }
        }
        acrossCost = across.cost(exact);
        bestCost = Long.MAX_VALUE;
        keepIfBest();
    }

    /** Crews that lack a member, and visits that lack one that they wait for. */
    private void takeOutWhatIsNotWhole() {
        if (exact == null || !facts.visits.anyLinked) {
            return;
        }
        changes.mark();
        absent.clear();
        for (int p = 0; p < net.parts; p++) {
            if (tours.route(p) < 0 && links.leads(p) || tours.route(p) >= 0 && !links.mayBePlaced(p)) {
                absent.add(p);
            } else if (tours.route(p) < 0 && !frozen.isFrozen(p)) {
                absent.add(p);
            }
        }
        links.close(absent);
        exact.renewTouched();
    }

    /** Puts what is left out on the routes where it fits; answers whether it came to the end. */
    public boolean construct(BooleanSupplier stop) {
        if (stop.getAsBoolean()) {
            return false;
        }
        absent.clear();
        for (int i = 0; i < leftOut.count; i++) {
            absent.add(leftOut.parts[i]);
        }
        changes.mark();
        long before = routeCost();
        long added = recreate.fillFirst(absent);
        long plan = across.cost(exact);
        if (plan == RoutePrices.BROKEN) {
            changes.undo();
            return false;
        }
        acrossCost = plan;
        leftOutCost = added - (routeCost() - before);
        settle();
        keepIfBest();
        return true;
    }

    /**
     * Improves until stopped or so many iterations are done, and answers how many were.
     *
     * @param progress the share of the schedule that is over, 0 to 1: what is accepted narrows with it
     */
    public long improve(DoubleSupplier progress, BooleanSupplier stop, long most) {
        if (net.parts == 0 || net.shifts == 0) {
            return 0;
        }
        long done = 0;
        while (done < most && !stop.getAsBoolean()) {
            double temperature = meanDrive() * costOfSecond * cooling.temperature(progress.getAsDouble(), iterations);
            int steps = (int) Math.min(STRIDE, most - done);
            for (int i = 0; i < steps; i++) {
                step(temperature);
            }
            done += steps;
            iterations += steps;
        }
        if (done > 0 && progress.getAsDouble() >= 1) {
            complete();
        }
        return done;
    }

    /**
     * Goes back to the best routes and puts on them what is left out and has a place anywhere. Done at the end of a schedule;
     * to be called where a search is ended early.
     */
    public void complete() {
        if (bestCost < RoutePrices.MEDIUM) {
            return;
        }
        long before = bestCost;
        System.arraycopy(bestNext, 0, bestNextBefore, 0, bestNext.length);
        startFrom(best());
        if (bestCost > before) {
            System.arraycopy(bestNextBefore, 0, bestNext, 0, bestNext.length);
            bestCost = before;
            return;
        }
        absent.clear();
        for (int i = 0; i < leftOut.count; i++) {
            absent.add(leftOut.parts[i]);
        }
        for (int i = 0; i < absent.count; i++) {
            int part = absent.parts[i];
            changes.mark();
            if (links.isLinked(part) || !recreate.squeezeIn(part)) {
                continue;
            }
            long plan = across.cost(exact);
            if (plan == RoutePrices.BROKEN) {
                changes.undo();
                continue;
            }
            acrossCost = plan;
            leftOutCost -= price[part];
            leftOut.remove(part);
            keepIfBest();
        }
    }

    /** The best routes so far. */
    public Routes best() {
        int[][] parts = new int[net.shifts][];
        for (int s = 0; s < net.shifts; s++) {
            int size = frozen.count(s);
            for (int node = bestNext[net.startOf(s)]; node < net.parts; node = bestNext[node]) {
                size++;
            }
            parts[s] = new int[size];
            int node = net.startOf(s);
            for (int i = frozen.copyTo(parts[s], s); i < size; i++) {
                node = bestNext[node];
                parts[s][i] = node;
            }
        }
        return new Routes(parts);
    }

    /** What the best routes cost by all rules. */
    public Cost bestCost() {
        return prices.total(bestSchedule());
    }

    private Schedule bestSchedule() {
        Schedule schedule = new Schedule(facts);
        int[][] parts = best().parts();
        for (int s = 0; s < net.shifts; s++) {
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
        return bestCost;
    }

    public long iterations() {
        return iterations;
    }

    private void step(double temperature) {
        long cost = cost();
        changes.mark();
        absent.clear();
        int seed = areas.seed();
        ruin.around(seed, averageSize(), absent);
        if (facts.visits.anyLinked) {
            links.close(absent);
        }
        if (tours.late || exact != null && !exact.renewTouched()) {
            changes.undo();
            return;
        }
        int removed = absent.count;
        for (int i = 0; i < BANK_TRIES && i < leftOut.count; i++) {
            leftOut.drawTo(absent, i, chance);
        }
        if (absent.count == 0) {
            return;
        }
        long limit = cost - acrossCost + (long) (-temperature * Math.log(chance.share()));
        long drawn = 0;
        for (int i = removed; i < absent.count; i++) {
            drawn += price[absent.parts[i]];
        }
        long base = routeCost() + leftOutCost - drawn;
        long added = recreate.fill(absent, limit - base);
        long plan = base + added > limit ? RoutePrices.BROKEN : across.cost(exact);
        if (plan == RoutePrices.BROKEN || base + added + plan - acrossCost > limit) {
            changes.undo();
            return;
        }
        acrossCost = plan;
        leftOutCost = base + added - routeCost();
        settle();
        keepIfBest();
    }

    /** Brings the list of what is left out up to date with the parts that were tried. */
    private void settle() {
        for (int i = 0; i < absent.count; i++) {
            int part = absent.parts[i];
            if (part < 0) {
                leftOut.remove(~part);
            } else {
                leftOut.add(part);
            }
        }
    }

    private void keepIfBest() {
        if (cost() < bestCost) {
            bestCost = cost();
            tours.copyTo(bestNext);
        }
    }

    private long routeCost() {
        return exact == null ? tours.driving : exact.total;
    }

    private long cost() {
        return routeCost() + leftOutCost + acrossCost;
    }

    private double averageSize() {
        return (double) (net.parts - leftOut.count) / Math.max(1, tours.used());
    }

    private double meanDrive() {
        return (double) tours.driving / Math.max(1, net.parts - leftOut.count + tours.used());
    }
}
