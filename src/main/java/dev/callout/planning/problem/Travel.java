package dev.callout.planning.problem;

import org.jspecify.annotations.Nullable;

/**
 * Travel between all locations of a problem, in their order: entry {@code from * size + to}. The arrays belong to the
 * record and must not be changed.
 *
 * @param seconds on an empty road
 * @param source what the figures come from: GIVEN, ROADS or STRAIGHT_LINES
 * @param pace how fast driving goes at each time, never quicker than the seconds say; null: as they say at any time. Where a
 *     problem gives it without the seconds, these are empty until they are filled in: see {@link #isMeasured}
 */
public record Travel(
        int size,
        int[] seconds,
        int[] metres,
        Source source,
        @Nullable PaceByArea pace) {
    /** Stands for "no way"; a few of them can be added without overflow. */
    public static final int UNREACHABLE = Integer.MAX_VALUE / 4;

    /** Travel that takes as long at any time. */
    public Travel(int size, int[] seconds, int[] metres, Source source) {
        this(size, seconds, metres, source, null);
    }

    /** Only the pace is known yet. */
    static Travel ofPace(int size, PaceByArea pace) {
        return new Travel(size, new int[0], new int[0], Source.GIVEN, pace);
    }

    /** Whether there are seconds and metres. */
    public boolean isMeasured() {
        return seconds.length == size * size;
    }

    /** Where the figures come from. */
    public enum Source {
        GIVEN,
        ROADS,
        STRAIGHT_LINES
    }
}
