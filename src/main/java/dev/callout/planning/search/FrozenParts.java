package dev.callout.planning.search;

import dev.callout.planning.timeline.PlanningFacts;
import java.util.Arrays;

/** The parts that stand frozen at the head of each shift: none of them is searched. */
final class FrozenParts {
    private final PlanningFacts facts;
    private final int[][] parts;
    private final boolean[] isFrozen;

    FrozenParts(PlanningFacts facts) {
        this.facts = facts;
        parts = new int[facts.shifts.count][];
        isFrozen = new boolean[facts.visits.partCount];
        takeFrom(Routes.empty(facts.shifts.count));
    }

    /** Takes over which members of a crew stand frozen where; members that the routes do not tell are chosen. */
    void takeFrom(Routes routes) {
        Arrays.fill(isFrozen, false);
        for (int s = 0; s < parts.length; s++) {
            int[] visits = facts.current.frozenVisit[s];
            parts[s] = new int[visits.length];
            Arrays.fill(parts[s], PlanningFacts.NONE);
            int[] route = routes.parts()[s];
            for (int i = 0; i < visits.length && i < route.length && facts.visits.ofPart[route[i]] == visits[i]; i++) {
                parts[s][i] = route[i];
                isFrozen[route[i]] = true;
            }
        }
        for (int s = 0; s < parts.length; s++) {
            for (int i = 0; i < parts[s].length; i++) {
                if (parts[s][i] == PlanningFacts.NONE) {
                    parts[s][i] = free(facts.current.frozenVisit[s][i]);
                    isFrozen[parts[s][i]] = true;
                }
            }
        }
    }

    boolean isFrozen(int part) {
        return isFrozen[part];
    }

    /** The shift of a frozen part. */
    int shiftOf(int part) {
        for (int s = 0; s < parts.length; s++) {
            for (int one : parts[s]) {
                if (one == part) {
                    return s;
                }
            }
        }
        return PlanningFacts.NONE;
    }

    int count(int shift) {
        return parts[shift].length;
    }

    /** Puts the shift's frozen parts at the head of an array and answers how many they are. */
    int copyTo(int[] array, int shift) {
        System.arraycopy(parts[shift], 0, array, 0, parts[shift].length);
        return parts[shift].length;
    }

    private int free(int visit) {
        int part = facts.visits.firstPart[visit];
        while (isFrozen[part]) {
            part++;
        }
        return part;
    }
}
