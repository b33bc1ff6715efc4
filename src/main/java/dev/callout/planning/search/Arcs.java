package dev.callout.planning.search;

import dev.callout.planning.timeline.PlanningFacts;
import java.util.Arrays;

/** Matrices of driving as the search reads them, with one more place for "nowhere" where a shift needs it. */
final class Arcs {
    private Arcs() {}

    static int[] seconds(PlanningFacts facts, int places) {
        int n = facts.locationCount;
        if (places == n) {
            return facts.travelSeconds;
        }
        int[] result = new int[places * places];
        for (int from = 0; from < n; from++) {
            System.arraycopy(facts.travelSeconds, from * n, result, from * places, n);
        }
        return result;
    }

    /** Row by row into the other direction, in blocks that fit the cache; the same where both directions take as long. */
    static int[] transposed(int[] arcs, int places) {
        int[] result = new int[arcs.length];
        int block = 32;
        for (int i = 0; i < places; i += block) {
            for (int j = 0; j < places; j += block) {
                int iEnd = Math.min(places, i + block);
                int jEnd = Math.min(places, j + block);
                for (int a = i; a < iEnd; a++) {
                    for (int b = j; b < jEnd; b++) {
                        result[b * places + a] = arcs[a * places + b];
                    }
                }
            }
        }
        return Arrays.equals(result, arcs) ? arcs : result;
    }
}
