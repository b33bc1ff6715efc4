package dev.callout.planning.search;

/**
 * What routes cost that were walked before, by their stops in order: most places are looked at again while neither route
 * nor part has changed, and a walk takes ten times as long as a look here. Of two routes that share a slot the later stays;
 * that two share all 64 bits of a key is not reckoned with.
 */
final class KnownPrices {
    private static final int FEWEST = 1 << 12;
    private static final int MOST = 1 << 18;
    private static final int A_PART = 32;

    /** Key, price and slack of a slot lie together, so that a look costs one line of memory. */
    private static final int PRICE = 1;

    private static final int SLACK = 2;
    private static final int SHIFT = 2;

    private final long[] table;
    private final int mask;

    KnownPrices(int parts) {
        int wanted = Math.max(FEWEST, Math.min(MOST, parts * A_PART));
        int slots = Integer.highestOneBit(wanted);
        table = new long[slots << SHIFT];
        mask = slots - 1;
    }

    /** The key of a shift with no stops. */
    static long begin(int shift) {
        return mix(shift + 1L);
    }

    /** The key of a route with one more stop. */
    static long then(long key, int part) {
        return mix(key + part + 1);
    }

    /** The slot of a route, or −1 where it is not known. */
    int find(long key) {
        int slot = ((int) key & mask) << SHIFT;
        return table[slot] == key ? slot : -1;
    }

    long price(int slot) {
        return table[slot + PRICE];
    }

    int slack(int slot) {
        return (int) table[slot + SLACK];
    }

    void learn(long key, long price, int slack) {
        int slot = ((int) key & mask) << SHIFT;
        table[slot] = key;
        table[slot + PRICE] = price;
        table[slot + SLACK] = slack;
    }

    /** Spreads every bit over all others (the end of splitmix64, Steele and others 2014). */
    private static long mix(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
