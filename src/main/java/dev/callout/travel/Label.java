package dev.callout.travel;

/**
 * What one place sees of the hierarchy: every node above it that may lie on a quickest way, and what it takes to get there
 * (or from there, in a backward label).
 *
 * @param nodes ranks
 * @param weight what the search minimised, in thousandths
 * @param millis driving time
 * @param centimetres length
 */
record Label(int[] nodes, int[] weight, int[] millis, int[] centimetres) {
    static final Label EMPTY = new Label(new int[0], new int[0], new int[0], new int[0]);

    int size() {
        return nodes.length;
    }

    long bytes() {
        return 16L * nodes.length;
    }
}
