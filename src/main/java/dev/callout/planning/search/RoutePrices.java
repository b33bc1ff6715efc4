package dev.callout.planning.search;

import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timekeeper;
import dev.callout.planning.timeline.Timeline;

/**
 * What each route costs by the rules, walked by the one law of time. Routes that hang on each other, by crews or by order,
 * are settled together. Changes since the mark can be undone. Larger than usual, since what is told, what is known and what
 * is walked must agree.
 */
final class RoutePrices {
    /** The cost of a route that breaks a hard rule. */
    static final long BROKEN = Long.MAX_VALUE;

    /** A medium point outweighs so many soft ones. */
    static final long MEDIUM = 1_000_000_000L;

    /** The key of a route whose times hang on other routes. */
    static final long LINKED = 0;

    /** What each route costs. */
    final RouteCosts costs;

    /** By shift: seconds that neither work, driving nor breaks fill between earliest departure and latest return. */
    final int[] slack;

    /** Thousandths of a point that a second of driving costs. */
    final long milliPerSecond;

    private final Tours tours;
    private final Network net;
    private final PlanningFacts facts;
    private final Prices prices;
    private final Timekeeper timekeeper;
    private final Timeline timeline = new Timeline();
    private final Cost sum = new Cost();
    /** Hard cost of a shift's frozen stops alone: what is past cannot be kept any more. */
    private final long[] hardBefore;

    private final FrozenParts frozen;
    private final Across across;
    private final boolean anyLinked;
    private final int[] parts;
    private final KnownPrices known;

    /** What routes cost before they are walked. */
    final Outlook outlook;

    /** Of the route collected last; {@link #LINKED} where its times hang on other routes. */
    private long key;

    RoutePrices(Tours tours, Prices prices, FrozenParts frozen, Across across) {
        this.tours = tours;
        this.prices = prices;
        this.frozen = frozen;
        this.across = across;
        net = tours.net;
        facts = net.facts;
        anyLinked = facts.visits.anyLinked;
        timekeeper = new Timekeeper(facts);
        milliPerSecond = prices.weightMilli(Rules.get("travel-time"));
        costs = new RouteCosts(net.shifts);
        hardBefore = new long[net.shifts];
        slack = costs.slack;
        parts = new int[net.parts + 1];
        known = new KnownPrices(net.parts);
        outlook = new Outlook(tours, prices);
    }

    /** Begins anew with no part on any shift but the frozen ones. */
    void clear() {
        costs.total = 0;
        costs.forget();
        for (int s = 0; s < net.shifts; s++) {
            across.isStale(s);
            timekeeper.walk(s, parts, collect(s, -1, -1), null, timeline);
            sum.clear();
            prices.addRoute(timeline, sum);
            hardBefore[s] = sum.hard;
            costs.cost[s] = 0;
            keep(s, key, price(timeline), slackOf(timeline));
        }
    }

    /** A key of a shift's route, told by its stops in their order; 0 where its times hang on other routes. */
    long key(int shift) {
        return costs.key[shift];
    }

    /** Back to a mark of {@link #costs}, and to their total then. */
    void undoTo(int mark, long totalThen) {
        for (int i = costs.mark() - 1; i >= mark; i--) {
            across.isStale(costs.savedShift(i));
        }
        costs.undoTo(mark, totalThen);
    }

    /** What the shift's route would cost with the part behind a node, {@link #BROKEN} where a hard rule would be. */
    long with(int part, int before, int shift) {
        int count = collect(shift, before, part);
        int slot = key == LINKED ? -1 : known.find(key);
        if (slot >= 0) {
            return known.price(slot);
        }
        timekeeper.walk(shift, parts, count, key == LINKED ? across.notBefore(parts, count) : null, timeline);
        return priceAndLearn();
    }

    private long priceAndLearn() {
        long price = price(timeline);
        if (key != LINKED) {
            known.learn(key, price, slackOf(timeline));
        }
        return price;
    }

    /** More than the route costs as it is. */
    long more(int shift, long priced) {
        return priced - costs.cost[shift];
    }

    /** Whether the times of the shift hang on other routes. */
    boolean isLinked(int shift) {
        for (int node = net.startOf(shift); anyLinked && node != net.endOf(shift); node = tours.next(node)) {
            if (node < net.parts && facts.visits.linked[facts.visits.ofPart[node]]) {
                return true;
            }
        }
        return anyLinked && net.hasFrozen(shift);
    }

    /** Prices a shift as it now is, and those that hang on it; whether no hard rule is broken. */
    boolean renew(int shift) {
        across.isStale(shift);
        if (!isLinked(shift)) {
            return renewAlone(shift);
        }
        costs.save(shift);
        return renewLinked();
    }

    /** The same for all shifts that were cut. */
    boolean renewTouched() {
        for (int i = 0; i < tours.touchedCount; i++) {
            across.isStale(tours.touched[i]);
        }
        boolean sound = true;
        for (int i = 0; sound && i < tours.touchedCount; i++) {
            sound = isLinked(tours.touched[i]) || renewAlone(tours.touched[i]);
        }
        return sound && (!anyLinked || renewLinked());
    }

    /** What can be told without a walk is told for now: {@link #confirm} walks it. */
    private boolean renewAlone(int shift) {
        int count = collect(shift, -1, -1);
        if (key != LINKED && outlook.covers(shift)) {
            outlook.lookAt(shift, key);
            return keep(shift, key, outlook.price(), outlook.slack());
        }
        costs.save(shift);
        return setWalked(shift, count);
    }

    /** Walks what was only told since the mark; whether no hard rule is broken. */
    boolean confirm() {
        for (int i = 0; i < costs.mark(); i++) {
            int shift = costs.savedShift(i);
            if (outlook.covers(shift) && costs.key[shift] != LINKED && !setWalked(shift, collect(shift, -1, -1))) {
                return false;
            }
        }
        return true;
    }

    private boolean setWalked(int shift, int count) {
        int slot = known.find(key);
        if (slot >= 0) {
            return set(shift, key, known.price(slot), known.slack(slot));
        }
        timekeeper.walk(shift, parts, count, null, timeline);
        return set(shift, key, priceAndLearn(), slackOf(timeline));
    }

    /** Settles all and prices again every shift whose times hang on others. */
    private boolean renewLinked() {
        boolean sound = across.settle(this);
        for (int s = 0; sound && s < net.shifts; s++) {
            if (isLinked(s)) {
                sound = keep(s, LINKED, price(across.timeline(s)), slackOf(across.timeline(s)));
            }
        }
        return sound;
    }

    void copyRoute(int shift, Schedule schedule) {
        schedule.setRoute(shift, parts, collect(shift, -1, -1));
    }

    private boolean keep(int shift, long keyNow, long priced, int slackThen) {
        costs.save(shift);
        return set(shift, keyNow, priced, slackThen);
    }

    private boolean set(int shift, long keyNow, long priced, int slackThen) {
        if (priced == BROKEN) {
            return false;
        }
        costs.set(shift, keyNow, priced, slackThen);
        return true;
    }

    private int collect(int shift, int before, int part) {
        int count = frozen.copyTo(parts, shift);
        int node = net.startOf(shift);
        do {
            if (node < net.parts) {
                parts[count++] = node;
            }
            if (node == before) {
                parts[count++] = part;
            }
            node = tours.next(node);
        } while (node < net.parts);
        key = keyOf(shift, count);
        return count;
    }

    private long keyOf(int shift, int count) {
        long sequence = KnownPrices.begin(shift);
        for (int i = 0; i < count; i++) {
            if (anyLinked && facts.visits.linked[facts.visits.ofPart[parts[i]]]) {
                return LINKED;
            }
            sequence = KnownPrices.then(sequence, parts[i]);
        }
        return sequence;
    }

    private long price(Timeline walked) {
        sum.clear();
        prices.addRoute(walked, sum);
        return sum.hard > hardBefore[walked.shift] ? BROKEN : sum.medium * MEDIUM + sum.soft;
    }

    private int slackOf(Timeline walked) {
        int shift = walked.shift;
        if (walked.frozen > 0) {
            return PlanningFacts.NEVER;
        }
        long busy = walked.totalLeastSeconds;
        for (int i = 0; i < walked.count; i++) {
            busy += walked.end[i] - walked.start[i];
        }
        int from = facts.shifts.start[shift];
        int until = facts.shifts.latestReturn[shift];
        long open = until - from + net.mostSetup - facts.shifts.absences(shift).overlap(from, until);
        for (int k = 0; k < walked.breakStart.length; k++) {
            // who is back in time takes it at home
            boolean inside = walked.returned > facts.shifts.breakLatest[shift][k];
            open -= inside ? facts.shifts.breakSeconds[shift][k] : 0;
        }
        return (int) (open - busy);
    }
}
