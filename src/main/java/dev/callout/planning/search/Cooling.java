package dev.callout.planning.search;

/**
 * How much worse an accepted plan may be, as a share of the mean drive. A problem that freezes early has many rounds of
 * cooling, the first ones from afresh, the later ones from plans bred of those; a larger one has a short round, so that a
 * good plan is there long before the end, and a long one; one with little time cools once.
 */
final class Cooling {
    private static final double COLD = 0.05;
    private static final double HOT = 1.0;

    /** A plan that is good already is melted less, one that is bred of two good ones only softened. */
    private static final double MELTED = 0.8;

    private static final double SOFT = 0.3;

    /** Iterations a part of one of many rounds with 100 parts; they grow with the root of the number of parts. */
    private static final double ROUND = 1_000;

    private static final double ROUND_PARTS = 100;

    /** So many rounds must there be time for: with fewer, a long one is better. */
    private static final int LEAST_ROUNDS = 14;

    private static final int MOST_ROUNDS = 60;

    /** How many of the many rounds begin afresh. */
    private static final int AFRESH = 5;

    /** Iterations a part from which on there is a short round before the long one, and its share. */
    private static final double TWO_ROUNDS = 3_000;

    private static final double SHORT = 1 / 7.0;

    /** How much of the schedule must be over to judge how many iterations it will have. */
    private static final double JUDGED_AT = 0.015;

    private final int parts;
    private boolean judged;
    private int rounds = 1;
    private int round;

    Cooling(int parts) {
        this.parts = parts;
    }

    /**
     * @param progress the share of the whole schedule that is over, 0 to 1
     * @param iterations done so far
     */
    double temperature(double progress, long iterations) {
        if (!judged && progress >= JUDGED_AT) {
            judged = true;
            double aPart = iterations / progress / parts;
            int possible = (int) (aPart / ROUND / Math.sqrt(parts / ROUND_PARTS));
            boolean many = possible >= LEAST_ROUNDS;
            rounds = many ? Math.min(MOST_ROUNDS, possible) : aPart >= TWO_ROUNDS ? 2 : 1;
        }
        return rounds == 2 ? ofTwo(progress) : ofMany(progress);
    }

    /** The round of the temperature asked for last, from 0. */
    int round() {
        return round;
    }

    /** Whether that round begins with a plan bred of two. */
    boolean breeds() {
        return rounds > 2 && round >= AFRESH;
    }

    private double ofTwo(double progress) {
        round = progress < SHORT ? 0 : 1;
        return round == 0 ? between(HOT, progress / SHORT) : between(MELTED, (progress - SHORT) / (1 - SHORT));
    }

    private double ofMany(double progress) {
        round = Math.min(rounds - 1, (int) (progress * rounds));
        return between(breeds() ? SOFT : HOT, progress * rounds - round);
    }

    private static double between(double begin, double share) {
        return begin * Math.pow(COLD / begin, Math.min(1, share));
    }
}
