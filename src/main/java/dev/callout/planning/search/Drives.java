package dev.callout.planning.search;

import dev.callout.planning.timeline.PaceSteps;
import dev.callout.planning.timeline.PlanningFacts;

/**
 * Says when drives arrive, as the law of time does, along routes: most begin in the stretch of one pace in which the one before
 * began, and end in it, so that how long they take does not wait for when they begin. Remembers that stretch; one per thread.
 */
final class Drives {
    /** As the law of time divides: exact for drives of up to so many seconds at such paces. */
    private static final int RECIPROCAL_BITS = 37;

    private static final int LONGEST = 130_000;
    private static final int LEAST_PACE = 16;

    private final Network net;

    /** By stretch, the second at which it ends: there some way changes its pace. */
    private int[] ends = new int[0];

    /** By stretch and way the pace less one, and 2^37 over the pace, and one; 0 where that is not exact. */
    private int[] paceLessOne = new int[0];

    private long[] reciprocals = new long[0];
    private int ways;

    /** The stretch remembered: its first entry, and from when until when it lasts. */
    private int row;

    private int begins = Integer.MAX_VALUE;
    private int until = Integer.MIN_VALUE;

    Drives(Network net) {
        this.net = net;
        if (net.paced) {
            cutIntoStretches(net.facts.paceSteps());
        }
    }

    private void cutIntoStretches(PaceSteps paces) {
        ways = paces.ways();
        int most = paces.steps() + 2;
        ends = new int[most];
        paceLessOne = new int[most * ways];
        reciprocals = new long[most * ways];
        int count = 0;
        for (int step = -1; step <= paces.steps(); step++) {
            boolean changes = step < 0;
            for (int way = 0; way < ways; way++) {
                changes |= step >= 0 && paces.at(way, step) != paces.at(way, step - 1);
            }
            if (!changes) {
                continue;
            }
            if (count > 0) {
                ends[count - 1] = paces.first() + step * paces.seconds();
            }
            for (int way = 0; way < ways; way++) {
                int pace = paces.at(way, step);
                paceLessOne[count * ways + way] = pace - 1;
                reciprocals[count * ways + way] = pace < LEAST_PACE ? 0 : (1L << RECIPROCAL_BITS) / pace + 1;
            }
            count++;
        }
        ends[count - 1] = Integer.MAX_VALUE;
    }

    /** When a drive between two nodes of so many seconds on an empty road arrives. */
    int arrival(int from, int to, int departure, int seconds) {
        if (!net.paced || departure >= PlanningFacts.NEVER || seconds >= LONGEST) {
            return departure + seconds;
        }
        if (departure < begins || departure >= until) {
            seek(departure);
        }
        int arrival = departure + driven(from, to, seconds);
        return arrival >= departure && arrival <= until ? arrival : net.arrival(from, to, departure, seconds);
    }

    /** The latest departure of such a drive that has arrived by then. */
    int departure(int from, int to, int arrival, int seconds) {
        if (!net.paced || arrival <= -PlanningFacts.NEVER || seconds >= LONGEST) {
            return arrival - seconds;
        }
        if (arrival < begins || arrival >= until) {
            seek(arrival);
        }
        int departure = arrival - driven(from, to, seconds);
        return departure <= arrival && departure >= begins ? departure : net.departure(from, to, arrival, seconds);
    }

    private void seek(int second) {
        int now = 0;
        while (second >= ends[now]) {
            now++;
        }
        row = now * ways;
        begins = now == 0 ? Integer.MIN_VALUE : ends[now - 1];
        until = ends[now];
    }

    /** How long a drive takes that stays in the stretch; a huge negative number where that is not told exactly. */
    private int driven(int from, int to, int seconds) {
        int entry = row + net.way(from, to);
        long reciprocal = reciprocals[entry];
        return reciprocal == 0
                ? Integer.MIN_VALUE / 2
                : (int) (((long) seconds * PaceSteps.FREE_FLOW + paceLessOne[entry]) * reciprocal >>> RECIPROCAL_BITS);
    }
}
