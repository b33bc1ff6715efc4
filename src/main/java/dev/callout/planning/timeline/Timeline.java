package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import java.util.Arrays;

/**
 * One shift's stops with their times in seconds since the start of the planning window, as {@link Timekeeper} left them.
 * Mutable and reused, so that walking allocates nothing; belongs to one thread. Arrays are valid up to {@link #count}.
 */
public final class Timeline {
    public int shift;
    public int count;

    /** The parts in order. */
    public int[] part;

    /** At the door; begin of setup and work; end of work. */
    public int[] arrival;

    public int[] start;
    public int[] end;

    /** Driving time to the stop, and waiting at its door that no break filled. */
    public int[] travelSeconds;

    public int[] waitSeconds;

    public int departure;
    public int returned;
    public int returnTravelSeconds;

    /** By break of {@link Shifts#breaks}: its start, {@link PlanningFacts#NONE} where it could not be taken in time. */
    public int[] breakStart;

    public long totalTravelSeconds;

    /** What all driving takes at least, at whatever time it is done. */
    public long totalLeastSeconds;

    public long totalWaitSeconds;

    /** How many stops at the head are the shift's frozen ones: facts, over which the rules about single stops pass. */
    public int frozen;

    /** How many legs of the route have no way. Their driving time is counted as 0. */
    public int unreachableLegs;

    public Timeline() {
        part = new int[0];
        arrival = new int[0];
        start = new int[0];
        end = new int[0];
        travelSeconds = new int[0];
        waitSeconds = new int[0];
        breakStart = new int[0];
    }

    /** One stop, to be filled from outside. */
    public void single() {
        reset(0, 1, 0);
    }

    /** Makes room for a walk. */
    void reset(int newShift, int stops, int breaks) {
        shift = newShift;
        count = stops;
        if (part.length < stops) {
            int capacity = Math.max(16, stops * 2);
            part = new int[capacity];
            arrival = new int[capacity];
            start = new int[capacity];
            end = new int[capacity];
            travelSeconds = new int[capacity];
            waitSeconds = new int[capacity];
        }
        if (breakStart.length != breaks) {
            breakStart = new int[breaks];
        }
        Arrays.fill(breakStart, NONE);
        totalTravelSeconds = 0;
        totalLeastSeconds = 0;
        totalWaitSeconds = 0;
        unreachableLegs = 0;
        frozen = 0;
    }
}
