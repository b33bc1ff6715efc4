package dev.callout.planning.search;

import java.util.Arrays;

/** For each part the parts worth looking at: good predecessors, good successors, and neighbours whatever the hour. */
final class Nearby {
    private static final int PREDECESSORS = 100;
    private static final int SUCCESSORS = 40;
    private static final int NEIGHBOURS = 120;

    /** Waiting counts for so much of driving when neighbours are ranked. */
    private static final double WAITING = 0.1;

    private static final long NOT = Long.MAX_VALUE;

    final int[][] predecessors;
    final int[][] successors;
    final int[][] neighbours;

    /** Each predecessor followed by the drive from it. */
    final int[][] predecessorsAndDrives;

    /** The least drive from a part to any other node. */
    final int[] leastOut;

    Nearby(Network net) {
        predecessors = new int[net.parts][];
        successors = new int[net.parts][];
        neighbours = new int[net.parts][];
        predecessorsAndDrives = new int[net.parts][];
        leastOut = new int[net.parts];
        long[] keys = new long[net.parts];
        long[][] able = net.everyoneIsAble ? new long[0][] : able(net);
        for (int c = 0; c < net.parts; c++) {
            for (int other = 0; other < net.parts; other++) {
                keys[other] = other == c || apart(able, c, other) ? NOT : key(net, other, c) << 32 | other;
            }
            predecessors[c] = least(keys, PREDECESSORS);
            for (int other = 0; other < net.parts; other++) {
                keys[other] = other == c || apart(able, c, other) ? NOT : key(net, c, other) << 32 | other;
            }
            successors[c] = least(keys, SUCCESSORS);
            int row = net.place[c] * net.places;
            predecessorsAndDrives[c] = new int[2 * predecessors[c].length];
            for (int i = 0; i < predecessors[c].length; i++) {
                predecessorsAndDrives[c][2 * i] = predecessors[c][i];
                predecessorsAndDrives[c][2 * i + 1] = net.timeInto[row + net.place[predecessors[c][i]]];
            }
            leastOut[c] = Integer.MAX_VALUE;
            for (int node = 0; node < net.nodes; node++) {
                if (node != c) {
                    leastOut[c] = Math.min(leastOut[c], net.time[row + net.place[node]]);
                }
            }
            for (int other = 0; other < net.parts; other++) {
                long both = ((long) net.time[row + net.place[other]] + net.timeInto[row + net.place[other]]) / 2;
                keys[other] = other == c ? NOT : both << 32 | other;
            }
            neighbours[c] = least(keys, NEIGHBOURS);
        }
    }

    /** By part the technicians who are able to do it, as bits. */
    private static long[][] able(Network net) {
        int technicians = net.facts.shifts.efficiency.length;
        long[][] able = new long[net.parts][(technicians + 63) / 64];
        for (int p = 0; p < net.parts; p++) {
            for (int t = 0; t < technicians; t++) {
                if (net.facts.visits.isAble(t, net.facts.visits.ofPart[p])) {
                    able[p][t >> 6] |= 1L << t;
                }
            }
        }
        return able;
    }

    /** Whether no technician is able to do both. */
    private static boolean apart(long[][] able, int one, int other) {
        if (able.length == 0) {
            return false;
        }
        for (int i = 0; i < able[one].length; i++) {
            if ((able[one][i] & able[other][i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Driving and what waiting cannot be avoided; 31 set bits where one cannot follow the other. */
    private static long key(Network net, int from, int to) {
        int drive = net.time[net.place[from] * net.places + net.place[to]];
        if ((long) net.opens[from] + net.service[from] + drive > net.closes[to]) {
            return NOT >>> 32;
        }
        int wait = net.opens[to] - (net.closes[from] + net.service[from] + drive);
        return net.time[net.place[from] * net.places + net.place[to]] + (long) (WAITING * Math.max(0, wait));
    }

    /** The least keys in order, without those that are not allowed. Leaves the keys in another order. */
    private static int[] least(long[] keys, int wanted) {
        int many = keys.length;
        if (many > wanted) {
            select(keys, wanted);
            many = wanted;
        }
        Arrays.sort(keys, 0, many);
        while (many > 0 && keys[many - 1] >>> 32 == NOT >>> 32) {
            many--;
        }
        int[] result = new int[many];
        for (int i = 0; i < many; i++) {
            result[i] = (int) keys[i];
        }
        return result;
    }

    /** Brings the least {@code wanted} keys to the front (Hoare's selection). */
    private static void select(long[] keys, int wanted) {
        int low = 0;
        int high = keys.length - 1;
        while (low < high) {
            long pivot = keys[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (keys[i] < pivot) {
                    i++;
                }
                while (keys[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = keys[i];
                    keys[i++] = keys[j];
                    keys[j--] = swapped;
                }
            }
            if (wanted - 1 <= j) {
                high = j;
            } else if (wanted - 1 >= i) {
                low = i;
            } else {
                return;
            }
        }
    }
}
