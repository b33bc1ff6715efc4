package dev.callout.planning.search;

import dev.callout.planning.timeline.Visits;
import java.util.ArrayList;
import java.util.List;

/**
 * Which parts come and go together: the members of a crew, and with a visit all that wait for it. In the bank the first
 * searched member stands for its visit.
 */
final class Links {
    private final Tours tours;
    private final Visits visits;
    private final FrozenParts frozen;
    private final int[][] waiting;
    private final int[] rank;
    private final int[] seen;
    private int round;

    Links(Tours tours, FrozenParts frozen) {
        this.tours = tours;
        this.frozen = frozen;
        visits = tours.net.facts.visits;
        waiting = new int[visits.count][];
        rank = new int[visits.count];
        seen = new int[visits.count];
        List<List<Integer>> lists = new ArrayList<>();
        for (int v = 0; v < visits.count; v++) {
            lists.add(new ArrayList<>());
        }
        for (int v = 0; v < visits.count; v++) {
            for (int before : visits.after[v]) {
                lists.get(before).add(v);
            }
        }
        for (int v = 0; v < visits.count; v++) {
            waiting[v] = lists.get(v).stream().mapToInt(Integer::intValue).toArray();
        }
        boolean deeper = visits.anyLinked;
        for (int i = 0; deeper && i < visits.count; i++) {
            deeper = deepen();
        }
    }

    /** How many visits must be placed before this part's visit at least. */
    int rank(int part) {
        return rank[visits.ofPart[part]];
    }

    boolean isLinked(int part) {
        return visits.linked[visits.ofPart[part]];
    }

    /** Whether the part stands for its visit in the bank. */
    boolean leads(int part) {
        return !frozen.isFrozen(part) && leader(visits.ofPart[part]) == part;
    }

    /** The next searched member of the same visit, or −1. */
    int nextMember(int part) {
        int end = visits.firstPart[visits.ofPart[part] + 1];
        for (int p = part + 1; p < end; p++) {
            if (!frozen.isFrozen(p)) {
                return p;
            }
        }
        return -1;
    }

    /** Whether every visit that this part's visit waits for stands on routes. */
    boolean mayBePlaced(int part) {
        for (int before : visits.after[visits.ofPart[part]]) {
            for (int p = visits.firstPart[before]; p < visits.firstPart[before + 1]; p++) {
                if (tours.route(p) < 0 && !frozen.isFrozen(p)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether another member of the crew is on a route of the same technician. */
    boolean isThere(int part, int shift) {
        int visit = visits.ofPart[part];
        if (visits.crew(visit) == 1) {
            return false;
        }
        int[] technician = tours.net.facts.shifts.technician;
        for (int p = visits.firstPart[visit]; p < visits.firstPart[visit + 1]; p++) {
            int on = frozen.isFrozen(p) ? frozen.shiftOf(p) : tours.route(p);
            if (p != part && on >= 0 && technician[on] == technician[shift]) {
                return true;
            }
        }
        return false;
    }

    /** Takes out as well what cannot stay without the parts in the bank, each visit once. */
    void close(Bank bank) {
        round++;
        int kept = 0;
        int added = bank.count;
        for (int i = 0; i < added; i++) {
            int visit = visits.ofPart[bank.parts[i]];
            if (seen[visit] == round) {
                continue;
            }
            seen[visit] = round;
            takeOut(visit);
            bank.parts[kept++] = visits.linked[visit] ? leader(visit) : bank.parts[i];
        }
        bank.count = kept;
        for (int i = 0; i < bank.count; i++) {
            for (int later : waiting[visits.ofPart[bank.parts[i]]]) {
                if (seen[later] != round && takeOut(later)) {
                    seen[later] = round;
                    bank.add(leader(later));
                }
            }
        }
    }

    private boolean takeOut(int visit) {
        boolean any = false;
        for (int p = visits.firstPart[visit]; p < visits.firstPart[visit + 1]; p++) {
            if (tours.route(p) >= 0) {
                tours.cut(tours.prev(p), tours.next(p));
                any = true;
            }
        }
        return any;
    }

    private int leader(int visit) {
        int part = visits.firstPart[visit];
        while (part + 1 < visits.firstPart[visit + 1] && frozen.isFrozen(part)) {
            part++;
        }
        return part;
    }

    private boolean deepen() {
        boolean changed = false;
        for (int v = 0; v < visits.count; v++) {
            for (int before : visits.after[v]) {
                if (rank[v] <= rank[before] && rank[before] < visits.count) {
                    rank[v] = rank[before] + 1;
                    changed = true;
                }
            }
        }
        return changed;
    }
}
