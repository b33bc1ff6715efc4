package dev.callout.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A few good plans that differ, each the end of a round of cooling, and new ones bred from two of them: the routes around some
 * place from one, those that go together with them from the other. What neither gives is left out, to be inserted.
 */
final class Elites {
    private static final int MOST = 5;

    /** Breeding costs little beside the cooling that follows: the cheapest of so many is gone on from. */
    private static final int CHILDREN = 20;

    private record Elite(Routes routes, long cost) {}

    private final Working working;
    private final Network net;
    private final Chance chance;
    private final List<Elite> elites = new ArrayList<>();
    private final boolean[] taken;

    Elites(Working working, Chance chance) {
        this.working = working;
        this.net = working.net;
        this.chance = chance;
        taken = new boolean[net.parts];
    }

    int count() {
        return elites.size();
    }

    /** Takes a plan in, in place of the dearest where there are enough; one that costs the same as another is that other. */
    void add(Best plan) {
        for (Elite elite : elites) {
            if (elite.cost == plan.cost) {
                return;
            }
        }
        elites.add(new Elite(plan.routes(), plan.cost));
        if (elites.size() > MOST) {
            Elite dearest = elites.get(0);
            for (Elite elite : elites) {
                dearest = elite.cost > dearest.cost ? elite : dearest;
            }
            elites.remove(dearest);
        }
    }

    /**
     * Makes the working plan the cheapest child that is none of the plans here, and has it changed above all where its parents
     * differ. Two plans at least must be there.
     */
    void breed() {
        Best best = new Best(working.tours, working.frozen);
        int[] differing = {};
        for (int i = 0; i < CHILDREN; i++) {
            int one = chance.below(elites.size());
            int other = (one + 1 + chance.below(elites.size() - 1)) % elites.size();
            int[][] parent = elites.get(one).routes.parts();
            int[][] partner = elites.get(other).routes.parts();
            working.begin(cross(parent, partner));
            working.fill();
            if (working.cost() < best.cost && !isHere(working.cost())) {
                best.keep(working.cost());
                differing = difference(parent, partner);
            }
        }
        if (best.cost != Long.MAX_VALUE) {
            working.begin(best.routes());
        }
        working.focusOn(differing);
    }

    private boolean isHere(long cost) {
        return elites.stream().anyMatch(elite -> elite.cost == cost);
    }

    /** The parts that follow another one in one plan than in the other. */
    private int[] difference(int[][] one, int[][] other) {
        int[] before = new int[net.parts];
        Arrays.fill(before, -1);
        int[] differing = new int[net.parts];
        int count = 0;
        for (int[] route : one) {
            for (int i = 1; i < route.length; i++) {
                before[route[i]] = route[i - 1];
            }
        }
        for (int[] route : other) {
            for (int i = 0; i < route.length; i++) {
                if (before[route[i]] != (i == 0 ? -1 : route[i - 1])) {
                    differing[count++] = route[i];
                }
            }
        }
        return Arrays.copyOf(differing, count);
    }

    private Routes cross(int[][] one, int[][] other) {
        Arrays.fill(taken, false);
        int[][] child = new int[net.shifts][];
        int wanted = net.parts / 4 + chance.below(net.parts / 2 + 1);
        int[] shiftOf = new int[net.parts];
        Arrays.fill(shiftOf, -1);
        for (int s = 0; s < one.length; s++) {
            for (int part : one[s]) {
                shiftOf[part] = s;
            }
        }
        int centre = chance.below(net.parts);
        int count = 0;
        if (shiftOf[centre] >= 0) {
            count += take(child, shiftOf[centre], one[shiftOf[centre]]);
        }
        for (int near : working.nearby.neighbours[centre]) {
            int shift = shiftOf[near];
            if (count < wanted && shift >= 0 && child[shift] == null) {
                count += take(child, shift, one[shift]);
            }
        }
        giveRest(child, other);
        for (int s = 0; s < child.length; s++) {
            child[s] = child[s] == null ? new int[0] : child[s];
        }
        return new Routes(child);
    }

    private void giveRest(int[][] child, int[][] other) {
        for (int s = 0; s < other.length; s++) {
            int free = 0;
            for (int part : other[s]) {
                free += taken[part] ? 0 : 1;
            }
            if (other[s].length == 0 || 2 * free < other[s].length) {
                continue;
            }
            int shift = child[s] == null ? s : unusedLike(s, child, other);
            if (shift >= 0) {
                int[] rest = new int[free];
                int i = 0;
                for (int part : other[s]) {
                    if (!taken[part]) {
                        rest[i++] = part;
                    }
                }
                take(child, shift, rest);
            }
        }
    }

    /** A shift that cannot be told from this one and has no stops in either plan, or −1. */
    private int unusedLike(int shift, int[][] child, int[][] other) {
        for (int s = 0; s < child.length; s++) {
            if (child[s] == null && other[s].length == 0 && net.classOf[s] == net.classOf[shift]) {
                return s;
            }
        }
        return -1;
    }

    private int take(int[][] child, int shift, int[] parts) {
        child[shift] = parts;
        for (int part : parts) {
            taken[part] = true;
        }
        return parts.length;
    }
}
