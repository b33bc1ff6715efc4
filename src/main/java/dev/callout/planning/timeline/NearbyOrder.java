package dev.callout.planning.timeline;

import dev.callout.planning.problem.Travel;
import java.util.Arrays;

/**
 * Numbers locations so that those close together have numbers close together: who looks at drives between neighbours then finds
 * them in few lines of memory. Halves the locations again and again by which of two far ones they are nearer to.
 */
final class NearbyOrder {
    /** So few are not halved any more: their drives share a line of memory. */
    private static final int FEW = 16;

    private final int[] seconds;
    private final int n;

    /** By number the location. */
    private final int[] location;

    private NearbyOrder(int[] seconds, int n) {
        this.seconds = seconds;
        this.n = n;
        location = new int[n];
        Arrays.setAll(location, i -> i);
        halve(0, n);
    }

    /** By number the location, by the seconds of all drives. */
    static int[] of(int[] seconds, int n) {
        return new NearbyOrder(seconds, n).location;
    }

    private void halve(int from, int until) {
        if (until - from <= FEW) {
            return;
        }
        int one = farthest(location[from], from, until);
        int other = farthest(one, from, until);
        long[] keys = new long[until - from];
        for (int i = from; i < until; i++) {
            keys[i - from] = (long) (apart(one, location[i]) - apart(other, location[i])) << 32 | location[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < until; i++) {
            location[i] = (int) keys[i - from];
        }
        int middle = (from + until) >>> 1;
        halve(from, middle);
        halve(middle, until);
    }

    private int farthest(int of, int from, int until) {
        int farthest = of;
        for (int i = from; i < until; i++) {
            farthest = apart(of, location[i]) > apart(of, farthest) ? location[i] : farthest;
        }
        return farthest;
    }

    private int apart(int one, int other) {
        return Math.min(Travel.UNREACHABLE, Math.min(seconds[one * n + other], seconds[other * n + one]));
    }
}
