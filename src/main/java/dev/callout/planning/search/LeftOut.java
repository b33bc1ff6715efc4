package dev.callout.planning.search;

/** The parts on no route between two iterations, each with its position, so that adding and removing are one step. */
final class LeftOut {
    /** So many are tried in an iteration, the seed and from around it, and from anywhere. */
    private static final int NEAR_TRIES = 2;

    private static final int ANY_TRIES = 1;

    final int[] parts;
    int count;
    private final int[] position;

    LeftOut(int parts) {
        this.parts = new int[parts];
        position = new int[parts];
        clear();
    }

    void clear() {
        java.util.Arrays.fill(position, -1);
        count = 0;
    }

    void add(int part) {
        if (position[part] < 0) {
            position[part] = count;
            parts[count++] = part;
        }
    }

    void remove(int part) {
        int at = position[part];
        if (at >= 0) {
            int last = parts[--count];
            parts[at] = last;
            position[last] = at;
            position[part] = -1;
        }
    }

    /** Gives some parts to the bank: the seed if it is one of them, others from around it, and a few from anywhere. */
    void drawTo(Bank bank, int seed, int[] near, Chance chance) {
        int draws = drawTo(bank, 0, seed) ? 1 : 0;
        for (int i = 0; i < near.length && draws < NEAR_TRIES && draws < count; i++) {
            if (chance.bits() < 0 && drawTo(bank, draws, near[i])) {
                draws++;
            }
        }
        for (int i = 0; i < ANY_TRIES && draws < count; i++) {
            give(bank, draws, draws + chance.below(count - draws));
            draws++;
        }
    }

    /** Gives this part to the bank unless it is none of these or one of the draws before was it; answers whether it did. */
    private boolean drawTo(Bank bank, int draws, int part) {
        int at = position[part];
        if (at < draws) {
            return false;
        }
        give(bank, draws, at);
        return true;
    }

    private void give(Bank bank, int draws, int at) {
        int part = parts[at];
        int moved = parts[draws];
        parts[draws] = part;
        position[part] = draws;
        parts[at] = moved;
        position[moved] = at;
        bank.add(part);
    }
}
