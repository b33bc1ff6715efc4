package dev.callout.planning.search;

/** Puts parts into one of the orders in which they are given back to the routes. */
final class Order {
    /** What waits for other visits comes behind them in every order. */
    private static final long BEHIND = 1L << 56;

    private final Network net;
    private final Links links;
    private final Chance chance;
    private final long[] price;
    private final int[] far;
    private final long[] keys;
    private final boolean loaded;
    private final boolean pricesDiffer;

    Order(Network net, long[] price, Links links, Chance chance) {
        this.links = links;
        this.net = net;
        this.price = price;
        this.chance = chance;
        keys = new long[net.parts];
        far = new int[net.parts];
        boolean anyLoad = false;
        boolean differ = false;
        int start = net.shifts == 0 ? 0 : net.place[net.startOf(0)];
        for (int p = 0; p < net.parts; p++) {
            far[p] = net.time[start * net.places + net.place[p]];
            anyLoad |= net.load[p * net.dimensions] != net.load[0];
            differ |= price[p] != price[0];
        }
        loaded = anyLoad;
        pricesDiffer = differ;
    }

    /** Random, heaviest, farthest, nearest, narrowest, earliest and latest window; the dearest to leave out where prices differ. */
    void shuffle(Bank bank) {
        int kind = chance.below(pricesDiffer ? 22 : 16);
        for (int i = 0; i < bank.count; i++) {
            keys[i] = key(kind, bank.parts[i]) + links.rank(bank.parts[i]) * BEHIND;
        }
        for (int i = 1; i < bank.count; i++) {
            int part = bank.parts[i];
            long key = keys[i];
            int j = i - 1;
            while (j >= 0 && keys[j] > key) {
                keys[j + 1] = keys[j];
                bank.parts[j + 1] = bank.parts[j];
                j--;
            }
            keys[j + 1] = key;
            bank.parts[j + 1] = part;
        }
    }

    private long key(int kind, int part) {
        if (kind < 4 || kind < 8 && !loaded) {
            return chance.bits();
        }
        if (kind < 8) {
            return -net.load[part * net.dimensions];
        }
        if (kind < 10) {
            return -far[part];
        }
        if (kind < 11) {
            return far[part];
        }
        if (kind < 13) {
            return net.closes[part] - net.opens[part];
        }
        if (kind < 14) {
            return net.opens[part];
        }
        if (kind < 16) {
            return -net.closes[part];
        }
        return (-price[part] << 8) + (chance.bits() & 255);
    }
}
