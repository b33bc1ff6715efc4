package dev.callout.planning.search;

/** The parts on no route between two iterations, each with its position, so that adding and removing are one step. */
final class LeftOut {
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

    /** Gives one part to the bank that the draws before it did not give. */
    void drawTo(Bank bank, int draws, Chance chance) {
        give(bank, draws, draws + chance.below(count - draws));
    }

    /** Gives this part to the bank unless one of the draws before was it; answers whether it did. */
    boolean drawTo(Bank bank, int draws, int part) {
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
