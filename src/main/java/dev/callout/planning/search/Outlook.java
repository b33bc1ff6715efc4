package dev.callout.planning.search;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.rule.StopPrices;

/**
 * What a route costs, and what it would cost with one more stop, told without walking it from its start: by stop is kept how
 * {@link Onward} left it and when its door must be reached at the latest. But for rounding it agrees with the walk. It chooses
 * places and gives plans up early; what is kept is priced by the walk.
 */
final class Outlook {
    private static final int MILLI = 1_000;

    private final Tours tours;
    private final Network net;
    private final StopPrices stops;
    private final Drives drives;
    private final Onward onward;

    /** Of a second on an empty road; 0 where what it costs hangs on the hour, and is told with the times. */
    private final long milliOfDriving;

    private final boolean[] covers;

    /** By shift and part; empty where there are many. */
    private final long[] untimed;

    /** By {@code 2 * node}, with the break ahead, and the next with it behind: ready to go on, spent till then, latest at the door. */
    private final int[] ready;

    private final int[] stretch;

    private final long[] spent;
    private final int[] latest;

    /** By node: the keys of the route from its start to there and from there to its end, for which the above were told. */
    private final long[] until;

    private final long[] onwards;

    /** By node: the seconds of its work, and the least that the drive behind it takes. */
    private final int[] work;

    private final int[] least;

    /** By shift: the key of the route that the above was made for, what is spent on it by time, and what it is told to cost. */
    private final long[] followed;

    /** By shift: whether {@link #latest} was made for it too. */
    private final boolean[] bounded;

    private final long[] spentInAll;
    private final long[] price;
    private final int[] slack;

    /** The stretches of {@link #latest} at the node looked at last. */
    private int reachBy;

    private int reachByAfter;

    private int shift = -1;

    Outlook(Tours tours, Prices prices) {
        this.tours = tours;
        net = tours.net;
        drives = net.drives;
        stops = new StopPrices(net.facts, prices, RoutePrices.MEDIUM);
        onward = new Onward(net, prices, stops);
        milliOfDriving = net.paced ? 0 : prices.weightMilli(Rules.get("travel-time"));
        covers = new boolean[net.shifts];
        for (int s = 0; s < net.shifts; s++) {
            covers[s] = onward.covers(s);
        }
        untimed = new long[net.shifts > KnownPlaces.MANY_SHIFTS ? 0 : net.shifts * net.parts];
        for (int i = 0; i < untimed.length; i++) {
            untimed[i] = stops.untimedMilli(i / net.parts, i % net.parts);
        }
        ready = new int[2 * net.nodes];
        stretch = new int[2 * net.nodes];
        spent = new long[2 * net.nodes];
        latest = new int[2 * net.nodes];
        until = new long[net.nodes];
        onwards = new long[net.nodes];
        work = new int[net.nodes];
        least = new int[net.nodes];
        followed = new long[net.shifts];
        bounded = new boolean[net.shifts];
        spentInAll = new long[net.shifts];
        price = new long[net.shifts];
        slack = new int[net.shifts];
    }

    /** Whether this shift's routes can be judged here, as long as they do not hang on others. */
    boolean covers(int ofShift) {
        return covers[ofShift];
    }

    /** Points that a part costs on a shift wherever on its route and whenever it is done. */
    long untimed(int ofShift, int part) {
        return untimedMilli(ofShift, part) / MILLI;
    }

    /**
     * Looks at a shift from now on.
     *
     * @param key of its route as it is: what was found out is kept as long as it stays
     */
    void lookAt(int ofShift, long key) {
        if (shift != ofShift) {
            shift = ofShift;
            onward.on(shift);
        }
        if (followed[shift] != key) {
            followed[shift] = key;
            follow();
        }
    }

    /** The earliest that a node of the route looked at is left. */
    int leaves(int node) {
        return Math.min(ready[2 * node], ready[2 * node + 1]);
    }

    /** The latest that the door of a node of the route looked at may be reached, once that is known. */
    int reachedBy(int node) {
        return Math.max(latest[2 * node], latest[2 * node + 1]);
    }

    /** The least that the drive behind a node of the route looked at takes, whenever it departs. */
    int leastDrive(int node) {
        return least[node];
    }

    /** Points that the route looked at costs, or {@link RoutePrices#BROKEN}. */
    long price() {
        return price[shift];
    }

    /** Seconds that neither work, driving nor the break fill on the route looked at. */
    int slack() {
        return slack[shift];
    }

    /**
     * Points that the route looked at would cost more with the part behind a node, but for {@link #untimed};
     * {@link Insertion#NOWHERE} where a hard rule would be broken.
     */
    long more(int part, int before) {
        int[] m = tours.m;
        int row = net.place[part] * net.places;
        int after = m[before << Tours.SHIFT];
        int in = net.timeInto[row + net.place[before]];
        int out = net.time[row + net.place[after]];
        bound();
        resume(before);
        onward.reach(part, in, before >= net.parts);
        if (!onward.reaches(after, out, latest[2 * after], latest[2 * after + 1])) {
            return Insertion.NOWHERE;
        }
        int drive = out;
        int node = after;
        boolean sound = spentInAll[shift] != Insertion.NOWHERE;
        long more = (in + out - m[tours.arcs + before]) * milliOfDriving;
        while (node < net.parts) {
            onward.reach(node, drive, false);
            int at = 2 * node;
            if (sound && onward.goesOnAs(ready[at], ready[at + 1], spent[at], spent[at + 1])) {
                return Math.floorDiv(onward.moreThan(spent[at], spent[at + 1]) + more, MILLI);
            }
            drive = m[tours.arcs + node];
            node = m[node << Tours.SHIFT];
        }
        long whole = onward.home(drive);
        return whole == Insertion.NOWHERE ? whole : Math.floorDiv(whole - spentInAll[shift] + more, MILLI);
    }

    /** What was told of a route that begins alike holds here. */
    private void follow() {
        int[] m = tours.m;
        int start = net.startOf(shift);
        int end = net.endOf(shift);
        onward.begin();
        keep(start);
        boolean alike = true;
        long sequence = KnownPrices.begin(shift);
        int before = start;
        int busy = 0;
        int drive = m[tours.arcs + start];
        int driven = drive;
        int least = keepLeast(start, m[start << Tours.SHIFT], drive);
        long untimed = 0;
        for (int node = m[start << Tours.SHIFT]; node != end; node = m[node << Tours.SHIFT]) {
            sequence = KnownPrices.then(sequence, node);
            if (alike && until[node] != sequence) {
                alike = false;
                resume(before);
            }
            if (!alike) {
                onward.reach(node, drive, before == start);
                keep(node);
                until[node] = sequence;
                work[node] = onward.service;
            }
            busy += work[node];
            drive = m[tours.arcs + node];
            driven += drive;
            least += keepLeast(node, m[node << Tours.SHIFT], drive);
            untimed += untimedMilli(shift, node);
            before = node;
        }
        if (alike) {
            resume(before);
        }
        long whole = onward.home(drive);
        boolean unused = before == start;
        spentInAll[shift] = unused ? 0 : whole;
        price[shift] = unused
                ? 0
                : whole == Insertion.NOWHERE
                        ? RoutePrices.BROKEN
                        : Math.floorDiv(whole + untimed + driven * milliOfDriving, MILLI);
        int open = net.closes[end] - net.opens[start] + net.mostSetup;
        slack[shift] = open - busy - least - (unused ? 0 : onward.breakInside());
        bounded[shift] = false;
    }

    /** When each door of the route looked at must be reached; found out only where {@link #more} is to be told. */
    void bound() {
        if (bounded[shift]) {
            return;
        }
        int[] m = tours.m;
        int end = net.endOf(shift);
        latest[2 * end] = onward.latestReturn();
        latest[2 * end + 1] = net.closes[end];
        long sequence = KnownPrices.begin(shift);
        for (int node = m[(end << Tours.SHIFT) + Tours.PREV];
                node < net.parts;
                node = m[(node << Tours.SHIFT) + Tours.PREV]) {
            sequence = KnownPrices.then(sequence, node);
            if (onwards[node] != sequence) {
                onwards[node] = sequence;
                boundBackwards(node, m[node << Tours.SHIFT], m[tours.arcs + node]);
            }
        }
        bounded[shift] = true;
    }

    private long untimedMilli(int ofShift, int part) {
        return untimed.length > 0 ? untimed[ofShift * net.parts + part] : stops.untimedMilli(ofShift, part);
    }

    private int keepLeast(int node, int next, int drive) {
        least[node] = drives.least(net.way(node, next), drive);
        return least[node];
    }

    private void resume(int node) {
        onward.time = ready[2 * node];
        onward.timeAfter = ready[2 * node + 1];
        onward.stretch = stretch[2 * node];
        onward.stretchAfter = stretch[2 * node + 1];
        onward.cost = spent[2 * node];
        onward.costAfter = spent[2 * node + 1];
        onward.stand(node);
    }

    private void keep(int node) {
        ready[2 * node] = onward.time;
        ready[2 * node + 1] = onward.timeAfter;
        stretch[2 * node] = onward.stretch;
        stretch[2 * node + 1] = onward.stretchAfter;
        spent[2 * node] = onward.cost;
        spent[2 * node + 1] = onward.costAfter;
    }

    private void boundBackwards(int node, int next, int drive) {
        int way = net.way(node, next);
        reachByAfter = drives.stretch(reachByAfter, latest[2 * next + 1]);
        int leaveAfter = drives.departure(way, reachByAfter, latest[2 * next + 1], drive);
        int leave = onward.beforeTheBreak(leaveAfter);
        if (leave < onward.latestAhead()) {
            reachBy = drives.stretch(reachBy, latest[2 * next]);
            leave = Math.max(leave, drives.departure(way, reachBy, latest[2 * next], drive));
        }
        int beginAfter = onward.latestBegin(node, leaveAfter);
        latest[2 * node + 1] = beginAfter;
        latest[2 * node] = Math.max(onward.latestBegin(node, leave), onward.beforeTheBreak(beginAfter));
    }
}
