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

    /** By {@code 2 * node}, with the break ahead, and the next with it behind: ready to go on, spent till then, latest at the door. */
    private final int[] ready;

    private final long[] spent;
    private final int[] latest;

    /** By shift: the key of the route that the above was made for, what is spent on it by time, and what it is told to cost. */
    private final long[] followed;

    private final long[] spentInAll;
    private final long[] price;
    private final int[] slack;

    private int shift = -1;

    Outlook(Tours tours, Prices prices) {
        this.tours = tours;
        net = tours.net;
        drives = new Drives(net);
        stops = new StopPrices(net.facts, prices, RoutePrices.MEDIUM);
        onward = new Onward(net, prices, stops);
        milliOfDriving = net.paced ? 0 : prices.weightMilli(Rules.get("travel-time"));
        covers = new boolean[net.shifts];
        for (int s = 0; s < net.shifts; s++) {
            covers[s] = onward.covers(s);
        }
        ready = new int[2 * net.nodes];
        spent = new long[2 * net.nodes];
        latest = new int[2 * net.nodes];
        followed = new long[net.shifts];
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
        return stops.untimedMilli(ofShift, part) / MILLI;
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
        int at = 2 * before;
        onward.from(before, ready[at], ready[at + 1], spent[at], spent[at + 1]);
        onward.reach(part, in, before >= net.parts);
        if (!onward.reaches(after, out, latest[2 * after], latest[2 * after + 1])) {
            return Insertion.NOWHERE;
        }
        int drive = out;
        int node = after;
        while (node < net.parts) {
            onward.reach(node, drive, false);
            drive = m[tours.arcs + node];
            node = m[node << Tours.SHIFT];
        }
        long whole = onward.home(drive);
        return whole == Insertion.NOWHERE
                ? whole
                : Math.floorDiv(
                        whole - spentInAll[shift] + (in + out - m[tours.arcs + before]) * milliOfDriving, MILLI);
    }

    private void follow() {
        int[] m = tours.m;
        int start = net.startOf(shift);
        int end = net.endOf(shift);
        onward.begin();
        keep(start);
        int before = start;
        int busy = 0;
        int drive = m[tours.arcs + start];
        int driven = drive;
        int least = net.least(start, m[start << Tours.SHIFT], drive);
        long untimed = 0;
        for (int node = m[start << Tours.SHIFT]; node != end; node = m[node << Tours.SHIFT]) {
            onward.reach(node, drive, before == start);
            keep(node);
            busy += onward.service;
            drive = m[tours.arcs + node];
            driven += drive;
            least += net.least(node, m[node << Tours.SHIFT], drive);
            untimed += stops.untimedMilli(shift, node);
            before = node;
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
        latest[2 * end] = onward.latestReturn();
        latest[2 * end + 1] = net.closes[end];
        for (int node = before; node != start; node = m[(node << Tours.SHIFT) + Tours.PREV]) {
            boundBackwards(node, m[node << Tours.SHIFT], m[tours.arcs + node]);
        }
    }

    private void keep(int node) {
        ready[2 * node] = onward.time;
        ready[2 * node + 1] = onward.timeAfter;
        spent[2 * node] = onward.cost;
        spent[2 * node + 1] = onward.costAfter;
    }

    private void boundBackwards(int node, int next, int drive) {
        int leaveAfter = drives.departure(node, next, latest[2 * next + 1], drive);
        int leave = Math.max(drives.departure(node, next, latest[2 * next], drive), onward.beforeTheBreak(leaveAfter));
        int beginAfter = onward.latestBegin(node, leaveAfter);
        latest[2 * node + 1] = beginAfter;
        latest[2 * node] = Math.max(onward.latestBegin(node, leave), onward.beforeTheBreak(beginAfter));
    }
}
