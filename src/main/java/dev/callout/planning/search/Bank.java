package dev.callout.planning.search;

/** Parts that stand on no route. */
final class Bank {
    final int[] parts;
    int count;

    Bank(int parts) {
        this.parts = new int[parts];
    }

    void add(int part) {
        parts[count++] = part;
    }

    void clear() {
        count = 0;
    }
}
