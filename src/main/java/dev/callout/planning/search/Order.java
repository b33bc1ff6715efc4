package dev.callout.planning.search;

/** Puts parts into one of the orders in which they are given back to the routes. */
final class Order {
    /** What waits for other visits comes behind them in every order. */
    private static final long BEHIND = 1L << 56;

    /** Kinds of order, each as often as it has numbers; the dearest first from here on. */
    private static final int DEAREST = 16;

    private static final int KINDS = 22;

    private static final int MANY = 64;

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
        sort(bank, chance.below(pricesDiffer ? KINDS : DEAREST));
    }

    /** The dearest to leave out first, at random where they are equal. */
    void dearestFirst(Bank bank) {
        sort(bank, pricesDiffer ? DEAREST : chance.below(DEAREST));
    }

    private void sort(Bank bank, int kind) {
        for (int i = 0; i < bank.count; i++) {
            keys[i] = key(kind, bank.parts[i]) + links.rank(bank.parts[i]) * BEHIND;
        }
        for (int gap = bank.count > MANY ? bank.count / 2 : 1; gap > 0; gap /= 2) {
            sortByGap(bank, gap);
        }
    }

    /** One pass of Shell's sort; with a gap of 1 an insertion sort. */
    private void sortByGap(Bank bank, int gap) {
        for (int i = gap; i < bank.count; i++) {
            int part = bank.parts[i];
            long key = keys[i];
            int j = i - gap;
            while (j >= 0 && keys[j] > key) {
                keys[j + gap] = keys[j];
                bank.parts[j + gap] = bank.parts[j];
                j -= gap;
            }
            keys[j + gap] = key;
            bank.parts[j + gap] = part;
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
        if (kind < DEAREST) {
            return -net.closes[part];
        }
        return (-price[part] << 8) + (chance.bits() & 255);
    }
}
