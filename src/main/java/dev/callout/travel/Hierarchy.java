package dev.callout.travel;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * A contraction hierarchy laid out flat for many-to-many search. A node is its rank, 0 being the least important; only edges
 * to higher ranks are kept, once as left upward and once as entered from above. thread-safe.
 */
final class Hierarchy {
    /** What a way may weigh at most, so that the sum of two halves still fits an int. */
    static final int TOO_FAR = 1 << 30;

    final int nodes;

    /** Edges that lead from a node to higher ones. */
    final Edges out;

    /** Edges that lead to a node from higher ones. */
    final Edges in;

    /** Searches hold arrays as long as the network has nodes, so they are kept for the next one. */
    private final Queue<UpwardSearch> idle = new ConcurrentLinkedQueue<>();

    Hierarchy(int nodes, Edges out, Edges in) {
        this.nodes = nodes;
        this.out = out;
        this.in = in;
    }

    /** Runs a search that nobody else uses meanwhile. */
    Label search(Function<UpwardSearch, Label> use) {
        UpwardSearch search = idle.poll();
        if (search == null) {
            search = new UpwardSearch(this);
        }
        Label label = use.apply(search);
        idle.add(search);
        return label;
    }

    long bytes() {
        return out.bytes() + in.bytes();
    }

    /**
     * The edges of node {@code n} are at {@code first[n]} up to, not including, {@code first[n + 1]}.
     *
     * @param first where a node's edges begin, one more entry than there are nodes
     * @param higher the rank at the upper end
     * @param weight what the search minimises, in thousandths
     * @param millis driving time
     * @param centimetres length
     */
    record Edges(int[] first, int[] higher, int[] weight, int[] millis, int[] centimetres) {
        long bytes() {
            return 4L * first.length + 16L * higher.length;
        }
    }
}
