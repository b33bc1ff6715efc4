package dev.callout.planning.search;

import java.util.Arrays;

/** By shift what its route costs and the like, and the sum, so that changes since a mark can be undone. */
final class RouteCosts {
    /** The sum over all routes. */
    long total;

    /** By shift: seconds that neither work, driving nor breaks fill between earliest departure and latest return. */
    final int[] slack;

    /** By shift: points that its route costs, and the key of the route that they are the price of. */
    final long[] cost;

    final long[] key;

    private int[] savedShift = new int[256];
    private long[] savedKey = new long[256];
    private long[] savedCost = new long[256];
    private int[] savedSlack = new int[256];
    private int saved;

    RouteCosts(int shifts) {
        slack = new int[shifts];
        cost = new long[shifts];
        key = new long[shifts];
    }

    /** A point to which changes can be undone, and {@link #total} then. */
    int mark() {
        return saved;
    }

    void forget() {
        saved = 0;
    }

    /** The shift saved as the i-th since the log was begun anew. */
    int savedShift(int i) {
        return savedShift[i];
    }

    void undoTo(int mark, long totalThen) {
        for (int i = saved - 1; i >= mark; i--) {
            cost[savedShift[i]] = savedCost[i];
            slack[savedShift[i]] = savedSlack[i];
            key[savedShift[i]] = savedKey[i];
        }
        saved = mark;
        total = totalThen;
    }

    /** To be called before a shift's figures are set. */
    void save(int shift) {
        if (saved == savedShift.length) {
            savedShift = Arrays.copyOf(savedShift, 2 * saved);
            savedKey = Arrays.copyOf(savedKey, 2 * saved);
            savedCost = Arrays.copyOf(savedCost, 2 * saved);
            savedSlack = Arrays.copyOf(savedSlack, 2 * saved);
        }
        savedShift[saved] = shift;
        savedKey[saved] = key[shift];
        savedCost[saved] = cost[shift];
        savedSlack[saved++] = slack[shift];
    }

    void set(int shift, long keyNow, long costNow, int slackNow) {
        total += costNow - cost[shift];
        cost[shift] = costNow;
        key[shift] = keyNow;
        slack[shift] = slackNow;
    }
}
