package dev.callout.travel;

import java.util.Arrays;
import java.util.List;

/**
 * Backward labels turned inside out: by node of the hierarchy, the targets that see it and what is left to them. After
 * Knopp, Sanders, Schultes, Schulz and Wagner, Computing Many-to-Many Shortest Paths Using Highway Hierarchies (ALENEX 2007).
 */
final class Buckets {
    private final int targets;
    private final int[] first;
    private final int[] target;
    private final int[] weight;
    private final int[] millis;
    private final int[] centimetres;

    Buckets(int nodes, List<Label> backward) {
        targets = backward.size();
        first = new int[nodes + 1];
        for (Label label : backward) {
            for (int node : label.nodes()) {
                first[node + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int entries = first[nodes];
        target = new int[entries];
        weight = new int[entries];
        millis = new int[entries];
        centimetres = new int[entries];
        int[] next = Arrays.copyOf(first, nodes);
        for (int t = 0; t < targets; t++) {
            Label label = backward.get(t);
            for (int i = 0; i < label.size(); i++) {
                int at = next[label.nodes()[i]]++;
                target[at] = t;
                weight[at] = label.weight()[i];
                millis[at] = label.millis()[i];
                centimetres[at] = label.centimetres()[i];
            }
        }
    }

    /** A scratch pad for one thread. */
    Scan scan() {
        return new Scan();
    }

    /** The ways of one source to all targets; reused from source to source, not thread-safe. */
    final class Scan {
        private final int[] best = new int[targets];
        private final int[] atEntry = new int[targets];
        private final int[] atStep = new int[targets];
        private Label source = Label.EMPTY;

        void from(Label forward) {
            source = forward;
            Arrays.fill(best, Hierarchy.TOO_FAR);
            int[] nodes = forward.nodes();
            for (int step = 0; step < nodes.length; step++) {
                int here = forward.weight()[step];
                int end = first[nodes[step] + 1];
                for (int entry = first[nodes[step]]; entry < end; entry++) {
                    int sum = here + weight[entry];
                    int t = target[entry];
                    if (sum < best[t]) {
                        best[t] = sum;
                        atEntry[t] = entry;
                        atStep[t] = step;
                    }
                }
            }
        }

        /** {@link Hierarchy#TOO_FAR} where there is no way. */
        int weight(int t) {
            return best[t];
        }

        int millis(int t) {
            return source.millis()[atStep[t]] + millis[atEntry[t]];
        }

        int centimetres(int t) {
            return source.centimetres()[atStep[t]] + centimetres[atEntry[t]];
        }
    }
}
