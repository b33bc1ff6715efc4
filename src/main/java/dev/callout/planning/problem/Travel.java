package dev.callout.planning.problem;

/**
 * Travel between all locations of a problem, in their order: entry {@code from * size + to}. The arrays belong to the
 * record and must not be changed.
 *
 * @param source what the figures come from: GIVEN, ROADS or STRAIGHT_LINES
 */
public record Travel(int size, int[] seconds, int[] metres, Source source) {
    /** Stands for "no way"; a few of them can be added without overflow. */
    public static final int UNREACHABLE = Integer.MAX_VALUE / 4;

    /** Where the figures come from. */
    public enum Source {
        GIVEN,
        ROADS,
        STRAIGHT_LINES
    }
}
