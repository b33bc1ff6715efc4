package dev.callout.planning.search;

import dev.callout.planning.timeline.PaceSteps;
import dev.callout.planning.timeline.PlanningFacts;

/**
 * Says when drives arrive, as the law of time does, but quicker: steps of one pace are taken together as stretches, and divisions
 * are multiplications. Who asks says in which stretch a drive begins: along a route it is mostly the one of the stop before, so
 * that how long a drive takes need not wait for when it begins. A drive that leaves its stretch is told by the law itself.
 * Immutable.
 */
final class Drives {
    /** As the law of time divides: exact for drives of up to so many seconds at such paces. */
    private static final int RECIPROCAL_BITS = 37;

    private static final int LONGEST = 130_000;
    private static final int LEAST_PACE = 1 << 4;
    private static final int LARGEST_PACE = 1 << 10;

    private final boolean paced;
    private final PlanningFacts facts;

    /** By stretch, the second at which it ends: there some way changes its pace. */
    private int[] ends = new int[0];

    /** By stretch and way the pace, and 2^37 over it, and one; 0 where that is not exact. */
    private int[] paces = new int[0];

    private long[] reciprocals = new long[0];
    private int ways;

    /** By way, what is left of a second on an empty road at least: of 2^10, rounded down. */
    private int[] least = new int[0];

    Drives(PlanningFacts facts) {
        this.facts = facts;
        paced = facts.isPaced;
        if (paced) {
            cutIntoStretches(facts.paceSteps());
            least = new int[ways];
            for (int way = 0; way < ways; way++) {
                least[way] = facts.leastSeconds(way, 1 << Network.SCALE_BITS);
            }
        }
    }

    private void cutIntoStretches(PaceSteps steps) {
        ways = steps.ways();
        int most = steps.steps() + 2;
        ends = new int[most];
        paces = new int[most * ways];
        reciprocals = new long[most * ways];
        int count = 0;
        for (int step = -1; step <= steps.steps(); step++) {
            boolean changes = step < 0;
            for (int way = 0; way < ways; way++) {
                changes |= step >= 0 && steps.at(way, step) != steps.at(way, step - 1);
            }
            if (!changes) {
                continue;
            }
            if (count > 0) {
                ends[count - 1] = steps.first() + step * steps.seconds();
            }
            for (int way = 0; way < ways; way++) {
                int pace = steps.at(way, step);
                boolean exact = pace >= LEAST_PACE && pace < LARGEST_PACE;
                paces[count * ways + way] = pace;
                reciprocals[count * ways + way] = exact ? (1L << RECIPROCAL_BITS) / pace + 1 : 0;
            }
            count++;
        }
        ends[count - 1] = Integer.MAX_VALUE;
    }

    /**
     * The stretch in which a second lies; any where driving has no pace, or for a second that never comes.
     *
     * @param hint a stretch close to it
     */
    int stretch(int hint, int second) {
        if (!paced || second >= PlanningFacts.NEVER || second <= -PlanningFacts.NEVER) {
            return hint;
        }
        int stretch = hint;
        while (second >= ends[stretch]) {
            stretch++;
        }
        while (stretch > 0 && second < ends[stretch - 1]) {
            stretch--;
        }
        return stretch;
    }

    /** When a drive of so many seconds on an empty road arrives that departs in a stretch. */
    int arrival(int way, int stretch, int departure, int seconds) {
        if (!paced || departure >= PlanningFacts.NEVER) {
            return departure + seconds;
        }
        int entry = stretch * ways + way;
        int arrival = departure + driven(entry, (long) seconds * PaceSteps.FREE_FLOW);
        return seconds < LONGEST && arrival <= ends[stretch] && reciprocals[entry] != 0
                ? arrival
                : facts.arrival(way, departure, seconds);
    }

    /** The latest departure of such a drive that has arrived by then, in a stretch. */
    int departure(int way, int stretch, int arrival, int seconds) {
        if (!paced || arrival <= -PlanningFacts.NEVER) {
            return arrival - seconds;
        }
        int entry = stretch * ways + way;
        int departure = arrival - driven(entry, (long) seconds * PaceSteps.FREE_FLOW);
        return seconds < LONGEST && (stretch == 0 || departure >= ends[stretch - 1]) && reciprocals[entry] != 0
                ? departure
                : facts.departure(way, arrival, seconds);
    }

    /** The least that such a drive takes on any shift, whenever it departs; a little less than that by rounding. */
    int least(int way, int seconds) {
        return paced ? (int) ((long) seconds * least[way] >> Network.SCALE_BITS) : seconds;
    }

    /** How long so many thousandths of a second on an empty road take within a stretch. */
    private int driven(int entry, long thousandths) {
        return (int) ((thousandths + paces[entry] - 1) * reciprocals[entry] >>> RECIPROCAL_BITS);
    }
}
