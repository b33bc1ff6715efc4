package dev.callout.planning.search;

/**
 * How much worse an accepted plan may be, as a share of the mean drive. Where there is time, a few rounds of cooling from
 * afresh, then many short ones from plans bred of those; where there is less, a short round, so that a good plan is there
 * long before the end, and a long one; where there is little, one. Where much is left out nothing is bred.
 */
final class Cooling {
    private static final double COLD = 0.05;
    private static final double HOT = 1.0;

    /** Where work is left out, which of it is done is chosen while it is hotter than that. */
    private static final double HOT_OVERFULL = 2.0;

    /** A plan that is good already is melted less, one that is bred of two good ones only softened. */
    private static final double MELTED = 0.8;

    private static final double SOFT = 0.15;

    /** Iterations a part that freeze 100 parts well enough; they grow with the root of the number of parts. */
    private static final double ROUND = 1_000;

    private static final double ROUND_PARTS = 100;

    /** From so many rounds' worth of time on plans are bred. */
    private static final double BREEDING = 5;

    /** How many rounds begin afresh then, a little longer than they must be. */
    private static final int FEWEST_AFRESH = 3;

    private static final int MOST_AFRESH = 5;
    private static final double LONGER = 1.2;

    /** The least and the most of the schedule that they take. */
    private static final double LEAST_SHARE = 0.2;

    private static final double MOST_SHARE = 0.6;

    /** A bred plan's round in rounds from afresh. */
    private static final double BRED_ROUND = 0.25;

    private static final int MOST_BRED = 60;

    /**
     * Iterations a part from which on there is a short round before the long one, and its share. More where much is left out:
     * to choose from it anew takes all the heat again.
     */
    private static final double TWO_ROUNDS = 1_200;

    private static final double TWO_ROUNDS_OVERFULL = 10_000;

    private static final double SHORT = 1 / 7.0;

    /** How much of the schedule must be over to judge how many iterations it will have. */
    private static final double JUDGED_AT = 0.015;

    private enum Schedule {
        ONE,
        TWO,
        BREEDING
    }

    private final int parts;
    private boolean judged;
    private Schedule schedule = Schedule.ONE;
    private int afresh;
    private double afreshShare;
    private int bred;
    private int round;
    private double hot = HOT;

    Cooling(int parts) {
        this.parts = parts;
    }

    /** How the rounds from now on begin. */
    void isOverfull(boolean overfull) {
        hot = overfull ? HOT_OVERFULL : HOT;
    }

    /**
     * @param progress the share of the whole schedule that is over, 0 to 1
     * @param iterations done so far
     */
    double temperature(double progress, long iterations) {
        if (!judged && progress >= JUDGED_AT) {
            judged = true;
            judge(iterations / progress / parts);
        }
        return switch (schedule) {
            case ONE -> between(hot, progress);
            case TWO -> ofTwo(progress);
            case BREEDING -> ofMany(progress);
        };
    }

    /** The round of the temperature asked for last, from 0. */
    int round() {
        return round;
    }

    /** Whether that round begins with a plan bred of two. */
    boolean breeds() {
        return schedule == Schedule.BREEDING && round >= afresh;
    }

    private void judge(double iterationsAPart) {
        boolean overfull = hot == HOT_OVERFULL;
        double possible = iterationsAPart / ROUND / Math.sqrt(parts / ROUND_PARTS);
        if (possible >= BREEDING && !overfull) {
            schedule = Schedule.BREEDING;
            afresh = Math.max(FEWEST_AFRESH, Math.min(MOST_AFRESH, (int) (MOST_SHARE * possible)));
            afreshShare = Math.max(LEAST_SHARE, Math.min(MOST_SHARE, LONGER * afresh / possible));
            bred = (int) Math.min(MOST_BRED, (1 - afreshShare) * possible / BRED_ROUND);
        } else if (iterationsAPart >= (overfull ? TWO_ROUNDS_OVERFULL : TWO_ROUNDS)) {
            schedule = Schedule.TWO;
        }
    }

    private double ofTwo(double progress) {
        round = progress < SHORT ? 0 : 1;
        return round == 0 ? between(hot, progress / SHORT) : between(MELTED * hot, (progress - SHORT) / (1 - SHORT));
    }

    private double ofMany(double progress) {
        if (progress < afreshShare) {
            double done = progress / afreshShare * afresh;
            round = Math.min(afresh - 1, (int) done);
            return between(hot, done - round);
        }
        double done = (progress - afreshShare) / (1 - afreshShare) * bred;
        int ofBred = Math.min(bred - 1, (int) done);
        round = afresh + ofBred;
        return between(SOFT, done - ofBred);
    }

    private static double between(double begin, double share) {
        return begin * Math.pow(COLD / begin, Math.min(1, share));
    }
}
