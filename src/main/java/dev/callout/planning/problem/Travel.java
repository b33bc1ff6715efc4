package dev.callout.planning.problem;

import dev.callout.time.DrivingPace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Travel between all locations of a problem, in their order: entry {@code from * size + to}. The arrays belong to the
 * record and must not be changed.
 *
 * @param seconds on an empty road
 * @param source what the figures come from: GIVEN, ROADS or STRAIGHT_LINES
 * @param pace how fast driving goes at each time, never quicker than the seconds say; null: as they say at any time
 */
public record Travel(
        int size,
        int[] seconds,
        int[] metres,
        Source source,
        @Nullable DrivingPace pace) {
    /** Stands for "no way"; a few of them can be added without overflow. */
    public static final int UNREACHABLE = Integer.MAX_VALUE / 4;

    public Travel {
        if (pace != null && Arrays.stream(pace.permille()).anyMatch(permille -> permille > DrivingPace.FREE_FLOW)) {
            throw new IllegalArgumentException("Driving is never quicker than on an empty road");
        }
    }

    /** Travel that takes as long at any time. */
    public Travel(int size, int[] seconds, int[] metres, Source source) {
        this(size, seconds, metres, source, null);
    }

    /** Where the figures come from. */
    public enum Source {
        GIVEN,
        ROADS,
        STRAIGHT_LINES
    }
}
