package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

/**
 * Chooses where on a route the breaks are taken: exact dynamic programming over (place, breaks behind), each label the best
 * of (stops and breaks broken, time). Place 2i is where leg i begins, place 2i + 1 the door at its end.
 */
final class BreakPlaces {
    /** Stands for "at home after the return". */
    static final int HOME = Integer.MAX_VALUE;

    private static final int OPEN = Integer.MAX_VALUE;
    private static final byte CARRIED = 0;
    private static final byte TAKEN = 1;
    private static final byte SKIPPED = 2;

    private final Shifts shifts;
    private int layers;
    private int[] time = new int[0];
    private int[] broken = new int[0];
    private int[] lastPlace = new int[0];
    private byte[] came = new byte[0];

    /** By break: its place; {@link PlanningFacts#NONE} where it cannot be kept. */
    int[] placeOf = new int[0];

    BreakPlaces(Shifts shifts) {
        this.shifts = shifts;
    }

    void choose(Steps steps) {
        layers = shifts.breakSeconds[steps.shift].length + 1;
        int places = 2 * steps.count + 2;
        if (time.length < places * layers) {
            time = new int[2 * places * layers];
            broken = new int[time.length];
            lastPlace = new int[time.length];
            came = new byte[time.length];
        }
        if (placeOf.length < layers) {
            placeOf = new int[layers];
        }
        for (int k = 0; k < layers; k++) {
            set(k, OPEN, 0, NONE, CARRIED);
        }
        set(0, shifts.start[steps.shift], 0, NONE, CARRIED);
        for (int leg = 0; leg <= steps.count; leg++) {
            rest(steps, 2 * leg);
            drive(steps, leg);
            if (leg < steps.count) {
                rest(steps, 2 * leg + 1);
                work(steps, leg);
            }
        }
        trace(places - 1, bestEnd(steps.shift, places - 1));
    }

    /** Tries every next break at a place, taken or given up. */
    private void rest(Steps steps, int place) {
        for (int k = 0; k + 1 < layers; k++) {
            int from = place * layers + k;
            if (time[from] == OPEN) {
                continue;
            }
            int seconds = shifts.breakSeconds[steps.shift][k];
            int start = breakStart(steps.shift, k, time[from]);
            if (start <= shifts.breakLatest[steps.shift][k] && leavesStatedStart(steps, place, start + seconds)) {
                offer(from + 1, start + seconds, broken[from], place, TAKEN);
            }
            offer(from + 1, time[from], broken[from] + 1, lastPlace[from], SKIPPED);
        }
    }

    int breakStart(int shift, int k, int from) {
        return shifts.earliestPresent(
                shift, Math.max(from, shifts.breakEarliest[shift][k]), shifts.breakSeconds[shift][k]);
    }

    /** Whether a break that ends then leaves the stated start of a frozen stop ahead as it is. */
    private static boolean leavesStatedStart(Steps steps, int place, int end) {
        int stop = place / 2;
        int stated = stop < steps.count ? steps.statedStart(stop) : UNKNOWN;
        return stated == UNKNOWN || (place % 2 == 0 ? steps.reached(stop, end) : end) <= stated;
    }

    private void drive(Steps steps, int leg) {
        for (int k = 0; k < layers; k++) {
            int from = 2 * leg * layers + k;
            int arrival = time[from] == OPEN ? OPEN : steps.arrival(leg, time[from]);
            set(from + layers, arrival, broken[from], lastPlace[from], CARRIED);
        }
    }

    private void work(Steps steps, int stop) {
        for (int k = 0; k < layers; k++) {
            int from = (2 * stop + 1) * layers + k;
            if (time[from] == OPEN) {
                set(from + layers, OPEN, 0, NONE, CARRIED);
                continue;
            }
            int start = steps.workStart(stop, time[from]);
            int unfit = steps.fits(stop, start) ? 0 : 1;
            set(from + layers, steps.end(stop, start), broken[from] + unfit, lastPlace[from], CARRIED);
        }
    }

    private void offer(int label, int newTime, int newBroken, int newPlace, byte how) {
        boolean better = time[label] == OPEN
                || newBroken < broken[label]
                || (newBroken == broken[label] && newTime < time[label])
                || (newBroken == broken[label]
                        && newTime == time[label]
                        && how == TAKEN
                        && lastPlace[label] < newPlace / 2 * 2);
        if (better) {
            set(label, newTime, newBroken, newPlace, how);
        }
    }

    private void set(int label, int newTime, int newBroken, int newPlace, byte how) {
        time[label] = newTime;
        broken[label] = newBroken;
        lastPlace[label] = newPlace;
        came[label] = how;
    }

    private int bestEnd(int shift, int home) {
        int best = 0;
        int bestBroken = Integer.MAX_VALUE;
        for (int k = 0; k < layers; k++) {
            int label = home * layers + k;
            if (time[label] == OPEN) {
                continue;
            }
            int missed = broken[label] + missedAtHome(shift, k, time[label]);
            if (missed < bestBroken || (missed == bestBroken && time[label] <= time[home * layers + best])) {
                best = k;
                bestBroken = missed;
            }
        }
        return best;
    }

    private int missedAtHome(int shift, int firstBreak, int returned) {
        int at = returned;
        int missed = 0;
        for (int k = firstBreak; k + 1 < layers; k++) {
            int start = Math.max(at, shifts.breakEarliest[shift][k]);
            if (start <= shifts.breakLatest[shift][k]) {
                at = start + shifts.breakSeconds[shift][k];
            } else {
                missed++;
            }
        }
        return missed;
    }

    private void trace(int home, int taken) {
        for (int k = taken; k + 1 < layers; k++) {
            placeOf[k] = HOME;
        }
        int k = taken;
        for (int place = home; place >= 0 && k > 0; place--) {
            while (k > 0 && came[place * layers + k] != CARRIED) {
                k--;
                placeOf[k] = came[place * layers + k + 1] == TAKEN ? place : NONE;
            }
        }
    }
}
