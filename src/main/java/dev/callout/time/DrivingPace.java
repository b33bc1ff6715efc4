package dev.callout.time;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How fast driving goes at each time, against free flow: 1000 is free flow, 600 means that what takes 6 minutes on an empty road
 * takes 10. Immutable.
 *
 * <p>The pace is constant within a step, and a drive uses the pace of every step that it runs through, not only that of its
 * departure: after Ichoua, Gendreau and Potvin, Vehicle dispatching with time-dependent travel times (European Journal of
 * Operational Research 144, 2003). So whoever departs later never arrives earlier, whatever the steps are. With W(t) for the
 * free-flow time that can be driven until t, a drive of s seconds arrives at the first u with W(u) ≥ W(t) + s.
 */
public final class DrivingPace {
    public static final int FREE_FLOW = 1_000;

    private final Instant start;
    private final long firstSecond;
    private final int stepSeconds;
    private final int[] permille;

    /** By step, the thousandths of a free-flow second that can be driven before it begins; one more entry than steps. */
    private final long[] before;

    /**
     * @param first when the first step begins; free flow before it, and after the last one
     * @param stepSeconds how long each step is
     * @param permille the pace of each step, 1 or more
     */
    public DrivingPace(Instant first, int stepSeconds, int... permille) {
        if (stepSeconds < 1 || Arrays.stream(permille).anyMatch(pace -> pace < 1)) {
            throw new IllegalArgumentException("Steps and paces must be positive");
        }
        this.start = first;
        this.firstSecond = first.getEpochSecond();
        this.stepSeconds = stepSeconds;
        this.permille = permille.clone();
        this.before = new long[permille.length + 1];
        for (int step = 0; step < permille.length; step++) {
            before[step + 1] = before[step] + (long) permille[step] * stepSeconds;
        }
    }

    /** When the first step begins. */
    public Instant start() {
        return start;
    }

    public int stepSeconds() {
        return stepSeconds;
    }

    /** The pace of each step. */
    public int[] permille() {
        return permille.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DrivingPace pace
                && start.equals(pace.start)
                && stepSeconds == pace.stepSeconds
                && Arrays.equals(permille, pace.permille);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, stepSeconds, Arrays.hashCode(permille));
    }

    /** When a drive arrives, in seconds since the epoch. */
    public long arrival(long departure, int freeFlowSeconds) {
        long wanted = drivenUntil(departure) + (long) freeFlowSeconds * FREE_FLOW;
        int step = stepOf(departure);
        while (step < permille.length && (step < 0 ? 0 : before[step + 1]) < wanted) {
            step++;
        }
        return firstSecond + ceilDiv(wanted - offset(step), pace(step)) + begin(step);
    }

    /** The latest departure of a drive that has arrived by then. */
    public long departure(long arrival, int freeFlowSeconds) {
        long wanted = drivenUntil(arrival) - (long) freeFlowSeconds * FREE_FLOW;
        int step = stepOf(arrival);
        while (step >= 0 && offset(step) > wanted) {
            step--;
        }
        return firstSecond + Math.floorDiv(wanted - offset(step), pace(step)) + begin(step);
    }

    private static long ceilDiv(long dividend, int divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    private long drivenUntil(long second) {
        int step = stepOf(second);
        return offset(step) + (second - firstSecond - begin(step)) * pace(step);
    }

    /** −1 before the first step, their number after the last. */
    private int stepOf(long second) {
        long since = second - firstSecond;
        return since < 0 ? -1 : (int) Math.min(permille.length, since / stepSeconds);
    }

    /** Driven when the step begins. Before the first step, time is counted backward from its end. */
    private long offset(int step) {
        return step < 0 ? 0 : before[step];
    }

    private long begin(int step) {
        return step < 0 ? 0 : (long) step * stepSeconds;
    }

    private int pace(int step) {
        return step < 0 || step == permille.length ? FREE_FLOW : permille[step];
    }
}
