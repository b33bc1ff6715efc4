package dev.callout.travel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Dijkstra's search up the hierarchy from one place, forward or backward, with stall-on-demand: a node that is reached
 * quicker from above is no part of a quickest way and is neither expanded nor kept. Reused from place to place; not
 * thread-safe.
 */
final class UpwardSearch {
    private final Hierarchy hierarchy;
    private final int[] weight;
    private final int[] millis;
    private final int[] centimetres;
    private final RankHeap heap;
    private int[] reached = new int[256];
    private int reachedCount;
    private int[] kept = new int[256];
    private int keptCount;

    UpwardSearch(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        this.weight = new int[hierarchy.nodes];
        Arrays.fill(weight, Integer.MAX_VALUE);
        this.millis = new int[hierarchy.nodes];
        this.centimetres = new int[hierarchy.nodes];
        this.heap = new RankHeap(weight);
    }

    /** What can be reached from the place. */
    Label forward(RoadPoint from) {
        seed(from.base(), from.toBase());
        seed(from.adj(), from.toAdj());
        return run(hierarchy.out, hierarchy.in);
    }

    /** From where the place can be reached. */
    Label backward(RoadPoint to) {
        seed(to.base(), to.fromBase());
        seed(to.adj(), to.fromAdj());
        return run(hierarchy.in, hierarchy.out);
    }

    private void seed(int node, @Nullable Leg leg) {
        if (leg != null) {
            reach(node, leg.weight(), leg.millis(), leg.centimetres());
        }
    }

    private void reach(int node, int newWeight, int newMillis, int newCentimetres) {
        int old = weight[node];
        if (newWeight >= old || newWeight >= Hierarchy.TOO_FAR) {
            return;
        }
        weight[node] = newWeight;
        millis[node] = newMillis;
        centimetres[node] = newCentimetres;
        if (old == Integer.MAX_VALUE) {
            if (reachedCount == reached.length) {
                reached = Arrays.copyOf(reached, 2 * reachedCount);
            }
            reached[reachedCount++] = node;
        }
        heap.put(node);
    }

    private Label run(Hierarchy.Edges up, Hierarchy.Edges fromAbove) {
        while (!heap.isEmpty()) {
            int node = heap.poll();
            if (isStalled(node, fromAbove)) {
                continue;
            }
            if (keptCount == kept.length) {
                kept = Arrays.copyOf(kept, 2 * keptCount);
            }
            kept[keptCount++] = node;
            expand(node, up);
        }
        Label label = label();
        for (int i = 0; i < reachedCount; i++) {
            weight[reached[i]] = Integer.MAX_VALUE;
        }
        reachedCount = 0;
        keptCount = 0;
        return label;
    }

    private void expand(int node, Hierarchy.Edges up) {
        int here = weight[node];
        int hereMillis = millis[node];
        int hereCentimetres = centimetres[node];
        int end = up.first()[node + 1];
        for (int edge = up.first()[node]; edge < end; edge++) {
            reach(
                    up.higher()[edge],
                    here + up.weight()[edge],
                    hereMillis + up.millis()[edge],
                    hereCentimetres + up.centimetres()[edge]);
        }
    }

    private boolean isStalled(int node, Hierarchy.Edges fromAbove) {
        int here = weight[node];
        int end = fromAbove.first()[node + 1];
        for (int edge = fromAbove.first()[node]; edge < end; edge++) {
            int above = weight[fromAbove.higher()[edge]];
            if (above < here && above + fromAbove.weight()[edge] < here) {
                return true;
            }
        }
        return false;
    }

    private Label label() {
        Label label =
                new Label(Arrays.copyOf(kept, keptCount), new int[keptCount], new int[keptCount], new int[keptCount]);
        for (int i = 0; i < keptCount; i++) {
            int node = kept[i];
            label.weight()[i] = weight[node];
            label.millis()[i] = millis[node];
            label.centimetres()[i] = centimetres[node];
        }
        return label;
    }
}
