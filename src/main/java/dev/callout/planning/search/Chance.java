package dev.callout.planning.search;

/** A small generator of random numbers (xorshift64*, Vigna 2016): quick, owned by one search, the same for the same seed. */
final class Chance {
    private long state;

    Chance(long seed) {
        state = (seed + 1) * 0x9E3779B97F4A7C15L;
        if (state == 0) {
            state = 1;
        }
        for (int i = 0; i < 8; i++) {
            bits();
        }
    }

    int bits() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return (int) ((state * 0x2545F4914F6CDD1DL) >>> 32);
    }

    /** From 0 to {@code bound} exclusive. */
    int below(int bound) {
        return (int) (((bits() & 0xFFFFFFFFL) * bound) >>> 32);
    }

    /** From 0 exclusive to 1. */
    double share() {
        return ((bits() & 0xFFFFFFFFL) + 1) * 0x1p-32;
    }
}
