package dev.callout.planning.search;

import dev.callout.planning.timeline.PlanningFacts;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Searches routes by ruin and recreate under simulated annealing. Anytime: {@link #best} is a plan without a hard breach
 * whenever it is asked. Owned by one thread; allocates nothing while it improves. The same facts, prices, seed and numbers
 * of iterations give the same routes.
 */
public final class RouteSearch {
    /** A medium point outweighs so many units of soft cost. */
    private static final long MEDIUM = 1_000_000_000L;

    /** Temperature at the start and at the end, as shares of the mean drive. */
    private static final double HOT = 1.0;

    private static final double COLD = 0.05;

    /** Iterations between two looks at the clock. */
    private static final int STRIDE = 128;

    private static final int BANK_TRIES = 6;

    private final PlanningFacts facts;
    private final Network net;
    private final Tours tours;
    private final Chance chance;
    private final Ruin ruin;
    private final Recreate recreate;
    private final long[] price;
    private final Bank absent;
    private final LeftOut leftOut;

    private final int[] bestNext;
    private long bestCost = Long.MAX_VALUE;
    private long leftOutCost;
    private long iterations;

    public RouteSearch(PlanningFacts facts, Prices prices, SearchSettings settings) {
        this.facts = facts;
        net = new Network(facts, prices);
        tours = new Tours(net);
        chance = new Chance(settings.seed());
        price = new long[net.parts];
        for (int p = 0; p < net.parts; p++) {
            int v = facts.visits.ofPart[p];
            price[p] = prices.leftOut(v) / facts.visits.crew(v) * MEDIUM;
        }
        Nearby nearby = new Nearby(net);
        ruin = new Ruin(tours, nearby, chance);
        Insertion insertion = new DrivingInsertion(tours, nearby, chance);
        recreate = new Recreate(insertion, new Order(net, price, chance), price);
        absent = new Bank(net.parts);
        leftOut = new LeftOut(net.parts);
        bestNext = new int[net.nodes];
        startFrom(Routes.empty(net.shifts));
    }

    /** Begins anew from routes without a hard breach; frozen stops of the problem's current routes are among them. */
    public void startFrom(Routes routes) {
        tours.clear();
        for (int s = 0; s < net.shifts; s++) {
            int before = net.startOf(s);
            for (int part : routes.parts()[s]) {
                tours.insert(part, before);
                before = part;
            }
        }
        leftOut.clear();
        leftOutCost = 0;
        for (int p = 0; p < net.parts; p++) {
            if (tours.route(p) < 0) {
                leftOut.add(p);
                leftOutCost += price[p];
            }
        }
        tours.mark();
        bestCost = Long.MAX_VALUE;
        keepIfBest();
    }

    /** Puts what is left out on the routes where it fits; answers whether it came to the end. */
    public boolean construct(BooleanSupplier stop) {
        absent.clear();
        for (int i = 0; i < leftOut.count; i++) {
            absent.add(leftOut.parts[i]);
        }
        tours.mark();
        long before = tours.driving;
        long added = recreate.fill(absent, Long.MAX_VALUE - 1);
        leftOutCost = added - (tours.driving - before);
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
            double temperature = meanDrive() * HOT * Math.pow(COLD / HOT, Math.min(1, progress.getAsDouble()));
            int steps = (int) Math.min(STRIDE, most - done);
            for (int i = 0; i < steps; i++) {
                step(temperature);
            }
            done += steps;
        }
        iterations += done;
        return done;
    }

    /** The best routes so far. */
    public Routes best() {
        int[][] parts = new int[net.shifts][];
        for (int s = 0; s < net.shifts; s++) {
            int size = 0;
            for (int node = bestNext[net.startOf(s)]; node < net.parts; node = bestNext[node]) {
                size++;
            }
            parts[s] = new int[size];
            int node = net.startOf(s);
            for (int i = 0; i < size; i++) {
                node = bestNext[node];
                parts[s][i] = node;
            }
        }
        return new Routes(parts);
    }

    public long bestMedium() {
        return bestCost / MEDIUM;
    }

    public long bestSoft() {
        return bestCost % MEDIUM * net.costUnitMilli / 1000;
    }

    public long iterations() {
        return iterations;
    }

    private void step(double temperature) {
        long cost = cost();
        tours.mark();
        absent.clear();
        int seed = chance.below(net.parts);
        ruin.around(seed, averageSize(), absent);
        int removed = absent.count;
        for (int i = 0; i < BANK_TRIES && i < leftOut.count; i++) {
            leftOut.drawTo(absent, i, chance);
        }
        if (absent.count == 0) {
            return;
        }
        long limit = cost + (long) (-temperature * Math.log(chance.share()));
        long drawn = 0;
        for (int i = removed; i < absent.count; i++) {
            drawn += price[absent.parts[i]];
        }
        long base = tours.driving + leftOutCost - drawn;
        long added = recreate.fill(absent, limit - base);
        if (base + added > limit) {
            tours.undo();
            return;
        }
        leftOutCost = base + added - tours.driving;
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
        if (cost() >= bestCost) {
            return;
        }
        bestCost = cost();
        tours.copyTo(bestNext);
    }

    private long cost() {
        return tours.driving + leftOutCost;
    }

    private double averageSize() {
        return (double) (net.parts - leftOut.count) / Math.max(1, tours.used());
    }

    private double meanDrive() {
        return (double) tours.driving / Math.max(1, net.parts - leftOut.count + tours.used());
    }
}
