package dev.callout.travel;

/**
 * Travel between n points, row by row: entry {@code from * n + to}. Asymmetric. The arrays are not copied: they belong to
 * the matrix and must not be changed.
 *
 * @param size n
 * @param seconds travel time in seconds, {@link #UNREACHABLE} where there is no way
 * @param metres distance in metres, {@link #UNREACHABLE} where there is no way
 */
public record TravelMatrix(int size, int[] seconds, int[] metres) {
    /** Stands for "no way"; small enough that a few of them can be added without overflow. */
    public static final int UNREACHABLE = Integer.MAX_VALUE / 4;

    public TravelMatrix {
        if (seconds.length != size * size || metres.length != size * size) {
            throw new IllegalArgumentException("A matrix of " + size + " points needs " + size * size + " entries");
        }
    }

    public int seconds(int from, int to) {
        return seconds[from * size + to];
    }

    public int metres(int from, int to) {
        return metres[from * size + to];
    }

    public boolean isReachable(int from, int to) {
        return seconds(from, to) < UNREACHABLE;
    }
}
