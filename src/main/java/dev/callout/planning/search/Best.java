package dev.callout.planning.search;

/** The best plan of a while, kept as what follows each node, so that taking it down allocates nothing. */
final class Best {
    /** What it costs; the largest number where there is none. */
    long cost = Long.MAX_VALUE;

    private final Tours tours;
    private final FrozenParts frozen;
    private final int[] next;

    Best(Tours tours, FrozenParts frozen) {
        this.tours = tours;
        this.frozen = frozen;
        next = new int[tours.net.nodes];
    }

    void forget() {
        cost = Long.MAX_VALUE;
    }

    /** Takes down the routes as they are where they cost less. */
    void keep(long costNow) {
        if (costNow < cost) {
            cost = costNow;
            tours.copyTo(next);
        }
    }

    /** Takes over the other one where it costs less. */
    void keep(Best other) {
        if (other.cost < cost) {
            cost = other.cost;
            System.arraycopy(other.next, 0, next, 0, next.length);
        }
    }

    Routes routes() {
        Network net = tours.net;
        int[][] parts = new int[net.shifts][];
        for (int s = 0; s < net.shifts; s++) {
            int size = frozen.count(s);
            for (int node = next[net.startOf(s)]; node < net.parts; node = next[node]) {
                size++;
            }
            parts[s] = new int[size];
            int node = net.startOf(s);
            for (int i = frozen.copyTo(parts[s], s); i < size; i++) {
                node = next[node];
                parts[s][i] = node;
            }
        }
        return new Routes(parts);
    }
}
