package dev.callout.planning.search;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import org.jspecify.annotations.Nullable;

/** The plan that a search changes step by step: its routes, what is left out, and what all of it costs. */
final class Working {
    /** One in so many left out makes a plan overfull. */
    private static final int OVERFULL = 20;

    final Network net;
    final Tours tours;
    final FrozenParts frozen;
    final Nearby nearby;
    final double costOfSecond;

    private final PlanningFacts facts;
    private final Areas areas;
    private final Chance chance;
    private final Ruin ruin;
    private final Recreate recreate;
    private final Links links;
    private final Across across;
    private final Changes changes;
    private final Following following;
    private final @Nullable RoutePrices exact;
    private final long[] price;
    private final Bank absent;
    private final LeftOut leftOut;
    private final Exchange exchange;

    private long leftOutCost;
    private long acrossCost;

    Working(PlanningFacts facts, Prices prices, Chance chance) {
        this.facts = facts;
        this.chance = chance;
        boolean drivingOnly = Shape.drivingOnly(facts, prices);
        net = new Network(facts, drivingOnly);
        tours = new Tours(net);
        frozen = new FrozenParts(facts);
        price = new long[net.parts];
        for (int p = 0; p < net.parts; p++) {
            price[p] = prices.leftOut(facts.visits.ofPart[p]) * RoutePrices.MEDIUM;
        }
        nearby = new Nearby(net);
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
                : new ExactInsertion(tours, nearby, chance, exact, links, new KnownPlaces(tours, chance, exact));
        recreate = new Recreate(insertion, new Order(net, price, links, chance), price);
        absent = new Bank(net.parts);
        leftOut = new LeftOut(net.parts);
        exchange = new Exchange(price);
    }

    /** Begins anew from routes, less what breaks a hard rule in them. */
    void begin(Routes routes) {
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
        exact.confirm();
    }

    /** Ruins around these parts more often than around others from now on. */
    void focusOn(int[] chosen) {
        areas.focusOn(chosen);
    }

    /** Puts what is left out on the routes where it fits, the dearest first; answers whether rules across routes allow it. */
    boolean fill() {
        allThatIsLeftOut();
        changes.mark();
        long before = routeCost();
        long added = recreate.fillFirst(absent);
        long told = routeCost();
        long plan = confirmed();
        if (plan == RoutePrices.BROKEN) {
            changes.undo();
            return false;
        }
        acrossCost = plan;
        leftOutCost = added - (told - before);
        settle();
        return true;
    }

    /** Puts each part that is left out wherever it has a place at all; hears of every one that found it. */
    void squeezeIn(Runnable placed) {
        allThatIsLeftOut();
        for (int i = 0; i < absent.count; i++) {
            int part = absent.parts[i];
            changes.mark();
            if (links.isLinked(part) || !recreate.squeezeIn(part)) {
                continue;
            }
            long plan = confirmed();
            if (plan == RoutePrices.BROKEN) {
                changes.undo();
                continue;
            }
            acrossCost = plan;
            leftOutCost -= price[part];
            leftOut.remove(part);
            placed.run();
        }
    }

    /**
     * One iteration of ruin and recreate; what became of it is kept where it costs little enough.
     *
     * @param share how much more it may cost, as a share of the mean drive
     */
    void step(double share) {
        long before = routeCost() + leftOutCost;
        double meanDrive = meanDrive();
        exchange.at(share, meanDrive, leftOut.count > 0);
        changes.mark();
        absent.clear();
        int seed = areas.seed();
        ruin.around(seed, averageSize(), isOverfull(), absent);
        if (facts.visits.anyLinked) {
            links.close(absent);
        }
        if (tours.late || exact != null && !exact.renewTouched()) {
            changes.undo();
            return;
        }
        int removed = absent.count;
        leftOut.drawTo(absent, seed, nearby.neighbours[seed], chance);
        if (absent.count == 0) {
            return;
        }
        double temperature = share * meanDrive;
        long most = (long) (-temperature * Math.log(chance.share()));
        long drawn = 0;
        for (int i = removed; i < absent.count; i++) {
            drawn += price[absent.parts[i]];
        }
        long base = routeCost() + leftOutCost - drawn;
        long saved = before - base;
        long added = recreate.fill(absent, saved, most, exchange);
        boolean kept = exchange.points(added - saved) <= most;
        long told = routeCost();
        long plan = kept ? confirmed() : RoutePrices.BROKEN;
        if (plan == RoutePrices.BROKEN
                || exchange.points(added - saved + routeCost() - told + plan - acrossCost) > most) {
            changes.undo();
            return;
        }
        acrossCost = plan;
        leftOutCost = base + added - told;
        settle();
    }

    /** What the rules across routes cost, once every route is walked; {@link RoutePrices#BROKEN} where a hard rule is. */
    private long confirmed() {
        return exact == null || exact.confirm() ? across.cost(exact) : RoutePrices.BROKEN;
    }

    /** Whether so much is left out that to choose from it is what the search is about. */
    boolean isOverfull() {
        return leftOut.count > net.parts / OVERFULL;
    }

    long cost() {
        return routeCost() + leftOutCost + acrossCost;
    }

    /** Driving to a stop or home on the mean, in points of cost. */
    double meanDrive() {
        return costOfSecond * tours.driving / Math.max(1, net.parts - leftOut.count + tours.used());
    }

    private void allThatIsLeftOut() {
        absent.clear();
        for (int i = 0; i < leftOut.count; i++) {
            absent.add(leftOut.parts[i]);
        }
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

    private long routeCost() {
        return exact == null ? tours.driving : exact.costs.total;
    }

    private double averageSize() {
        return (double) (net.parts - leftOut.count) / Math.max(1, tours.used());
    }
}
