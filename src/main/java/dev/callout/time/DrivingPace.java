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

    /** With 37 bits, quotients of what is below 2^27 − 2^10 by paces from 2^4 to 2^10 are exact. */
    private static final int RECIPROCAL_BITS = 37;

    private static final long EXACT = (1L << 27) - (1L << 10);
    private static final int LEAST_EXACT = 1 << 4;
    private static final int LARGEST_EXACT = 1 << 10;

    private final Instant start;
    private final long firstSecond;
    private final int stepSeconds;
    private final double stepsASecond;
    private final int[] permille;

    /** By step, the thousandths of a free-flow second that can be driven before it begins; one more entry than steps. */
    private final long[] before;

    /** Seconds from the first step to the end of the last one. */
    private final long end;

    /** By step, the first step of its stretch of one pace, and the first one behind it. */
    private final int[] stretchBegin;

    private final int[] stretchEnd;

    /** By step: 2^37 over its pace, and one; 0 where that is not exact enough. */
    private final long[] reciprocal;

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
        this.stepsASecond = 1.0 / stepSeconds;
        this.permille = permille.clone();
        this.before = new long[permille.length + 1];
        this.reciprocal = new long[permille.length];
        this.end = (long) permille.length * stepSeconds;
        if (end > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The steps cover more than 68 years");
        }
        stretchBegin = new int[permille.length + 1];
        stretchBegin[permille.length] = permille.length;
        stretchEnd = new int[permille.length];
        for (int step = 0; step < permille.length; step++) {
            boolean isSame = step > 0 && permille[step] == permille[step - 1];
            stretchBegin[step] = isSame ? stretchBegin[step - 1] : step;
            before[step + 1] = before[step] + (long) permille[step] * stepSeconds;
            boolean exact = permille[step] >= LEAST_EXACT && permille[step] < LARGEST_EXACT;
            reciprocal[step] = exact ? (1L << RECIPROCAL_BITS) / permille[step] + 1 : 0;
        }
        for (int step = permille.length - 1; step >= 0; step--) {
            boolean isSame = step + 1 < permille.length && permille[step] == permille[step + 1];
            stretchEnd[step] = isSame ? stretchEnd[step + 1] : step + 1;
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

    /** Whether the road is empty at all times. */
    public boolean isFreeFlow() {
        return Arrays.stream(permille).allMatch(pace -> pace == FREE_FLOW);
    }

    /** Whether both change at the same instants. */
    public boolean hasStepsOf(DrivingPace other) {
        return start.equals(other.start)
                && stepSeconds == other.stepSeconds
                && permille.length == other.permille.length;
    }

    /** The pace of a drive of which half goes at this pace and half at another one with the same steps. */
    public DrivingPace halfEach(DrivingPace other) {
        int[] mean = new int[permille.length];
        for (int step = 0; step < mean.length; step++) {
            mean[step] = (int) (2L * permille[step] * other.permille[step] / (permille[step] + other.permille[step]));
        }
        return new DrivingPace(start, stepSeconds, mean);
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

    /** The highest pace between two seconds since the epoch. */
    public int highest(long from, long until) {
        long first = from - firstSecond;
        long last = until - firstSecond;
        int highest = first < 0 || last > end || first >= last ? FREE_FLOW : 1;
        for (int step = 0; step < permille.length; step++) {
            boolean inside = (long) step * stepSeconds < last && (step + 1L) * stepSeconds > first;
            highest = inside ? Math.max(highest, permille[step]) : highest;
        }
        return highest;
    }

    /** When a drive arrives, in seconds since the epoch. */
    public long arrival(long departure, int freeFlowSeconds) {
        long since = departure - firstSecond;
        if (since >= end) {
            return departure + freeFlowSeconds;
        }
        if (since < 0) {
            return since + freeFlowSeconds <= 0
                    ? departure + freeFlowSeconds
                    : through(0, (since + freeFlowSeconds) * FREE_FLOW);
        }
        int step = stepBefore((int) since);
        int pace = permille[step];
        long wanted = (long) freeFlowSeconds * FREE_FLOW;
        if (pace == FREE_FLOW) {
            long arrival = departure + freeFlowSeconds;
            if (arrival - firstSecond <= (long) stretchEnd[step] * stepSeconds) {
                return arrival;
            }
        }
        long room = ((long) stretchEnd[step] * stepSeconds - since) * pace;
        return wanted <= room ? departure + quotient(wanted, step) : through(stretchEnd[step], wanted - room);
    }

    /** A division by the reciprocal, set right by one where that is needed. */
    private int stepBefore(int since) {
        int step = (int) (since * stepsASecond);
        return step * stepSeconds > since ? step - 1 : (step + 1) * stepSeconds <= since ? step + 1 : step;
    }

    /** When a drive arrives that begins with this step, so many thousandths of a free-flow second long. */
    private long through(int first, long thousandths) {
        long wanted = before[first] + thousandths;
        int step = first;
        while (step < permille.length && before[stretchEnd[step]] < wanted) {
            step = stretchEnd[step];
        }
        long left = wanted - before[step];
        return firstSecond
                + (long) step * stepSeconds
                + (step == permille.length ? ceilDiv(left, FREE_FLOW) : quotient(left, step));
    }

    /** Rounded up. Division by the reciprocal where that is exact: it is asked millions of times a second. */
    private long quotient(long thousandths, int step) {
        return reciprocal[step] > 0 && thousandths < EXACT
                ? (thousandths + permille[step] - 1) * reciprocal[step] >>> RECIPROCAL_BITS
                : ceilDiv(thousandths, permille[step]);
    }

    private long floor(long thousandths, int step) {
        if (step == permille.length) {
            return thousandths / FREE_FLOW;
        }
        return reciprocal[step] > 0 && thousandths < EXACT
                ? thousandths * reciprocal[step] >>> RECIPROCAL_BITS
                : thousandths / permille[step];
    }

    /** The latest departure of a drive that has arrived by then. */
    public long departure(long arrival, int freeFlowSeconds) {
        long until = arrival - firstSecond;
        if (until <= 0 || until >= end + freeFlowSeconds) {
            return arrival - freeFlowSeconds;
        }
        int step = until >= end ? permille.length : stepBefore((int) until);
        int pace = step == permille.length ? FREE_FLOW : permille[step];
        long driven = before[step] + (until - (long) step * stepSeconds) * pace;
        long wanted = driven - (long) freeFlowSeconds * FREE_FLOW;
        if (wanted < 0) {
            return firstSecond + Math.floorDiv(wanted, FREE_FLOW);
        }
        step = stretchBegin[step];
        while (before[step] > wanted) {
            step = stretchBegin[step - 1];
        }
        return firstSecond + (long) step * stepSeconds + floor(wanted - before[step], step);
    }

    private static long ceilDiv(long dividend, int divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }
}
