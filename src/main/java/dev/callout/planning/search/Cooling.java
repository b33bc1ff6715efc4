package dev.callout.planning.search;

/**
 * How much worse an accepted plan may be, as a share of the mean drive. Where there is time for it, several rounds of
 * cooling, each twice as long as the one before and begun less hot: a plan is good long before the budget ends, and a small
 * problem, which freezes early, is melted again instead of standing still. A large problem with little time cools once.
 */
final class Cooling {
    private static final double COLD = 0.05;
    private static final double[] HOT = {1.0, 0.75, 0.6};

    /** Where each round ends, by the number of rounds. */
    private static final double[][] ENDS = {{1.0}, {1 / 3.0, 1.0}, {1 / 7.0, 3 / 7.0, 1.0}};

    /** Iterations a part that the whole schedule must have for two rounds, and for three. */
    private static final double[] ENOUGH = {2_000, 4_000};

    /** How much of the schedule must be over to judge how many iterations it will have. */
    private static final double JUDGED_AT = 0.04;

    private final int parts;
    private int rounds;

    Cooling(int parts) {
        this.parts = parts;
    }

    /**
     * @param progress the share of the whole schedule that is over, 0 to 1
     * @param iterations done so far
     */
    double temperature(double progress, long iterations) {
        if (rounds == 0 && progress >= JUDGED_AT) {
            double aPart = iterations / progress / parts;
            rounds = aPart >= ENOUGH[1] ? 3 : aPart >= ENOUGH[0] ? 2 : 1;
        }
        double[] ends = ENDS[Math.max(1, rounds) - 1];
        int round = 0;
        while (round < ends.length - 1 && progress >= ends[round]) {
            round++;
        }
        double begin = round == 0 ? 0 : ends[round - 1];
        double share = Math.min(1, (progress - begin) / (ends[round] - begin));
        return HOT[round] * Math.pow(COLD / HOT[round], share);
    }
}
