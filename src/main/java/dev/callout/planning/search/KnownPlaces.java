package dev.callout.planning.search;

import java.util.stream.IntStream;

/**
 * The cheapest place of a part on a shift, by {@link Outlook}, remembered for as long as the shift's route is the same. All that is
 * remembered of a part lies together. Two routes whose keys agree in half of their bits are taken for one: then a place is
 * chosen that is not the cheapest.
 */
final class KnownPlaces {
    /** Points that stand for "no place at all". */
    static final float NOWHERE = Float.MAX_VALUE;

    /** Of more shifts only those are looked at that have a stop nearby, or none at all, and some are forgotten. */
    static final int MANY_SHIFTS = 128;

    private static final int SLOTS_OF_MANY = 1 << 19;

    /** What a slot holds. */
    private static final int SHIFT = 0;

    private static final int KEY = 1;
    private static final int POINTS = 2;
    private static final int BEFORE = 3;
    private static final int SLOT_BITS = 2;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Of 256: how often a shift is overlooked, about one in a hundred. */
    private static final int OVERLOOKED = 3;

    /** Whether all places of all shifts are judged here. */
    final boolean coversAll;

    /** The cheapest of the places looked at: its points, {@link #NOWHERE} where there was none, and the node before it. */
    float least = NOWHERE;

    int before;

    private final Tours tours;
    private final Network net;
    private final Chance chance;
    private final RoutePrices prices;
    private final Outlook outlook;
    private final Drives drives;
    private final int[] known;

    /** By part its first slot; empty where there are many shifts. */
    private final int[] first;

    private final int[] lookedAt;
    private int round;

    KnownPlaces(Tours tours, Chance chance, RoutePrices prices) {
        this.tours = tours;
        this.chance = chance;
        this.net = tours.net;
        this.prices = prices;
        outlook = prices.outlook;
        drives = net.drives;
        coversAll =
                !net.facts.visits.anyLinked && IntStream.range(0, net.shifts).allMatch(outlook::covers);
        if (coversAll) {
            tours.leaveTimes();
        }
        lookedAt = new int[net.shifts];
        if (net.shifts > MANY_SHIFTS) {
            first = new int[0];
            known = new int[SLOTS_OF_MANY << SLOT_BITS];
            return;
        }
        first = new int[net.parts + 1];
        for (int p = 0; p < net.parts; p++) {
            first[p + 1] = first[p] + (int) ableShifts(p).count();
        }
        known = new int[first[net.parts] << SLOT_BITS];
        for (int p = 0; p < net.parts; p++) {
            int[] shifts = ableShifts(p).toArray();
            for (int i = 0; i < shifts.length; i++) {
                known[(first[p] + i << SLOT_BITS) + SHIFT] = shifts[i];
            }
        }
    }

    private IntStream ableShifts(int part) {
        return IntStream.range(0, net.shifts).filter(shift -> net.isAble(shift, part));
    }

    /** Whether places on the shift's route as it is are judged here. */
    boolean covers(int shift) {
        return coversAll || outlook.covers(shift) && prices.key(shift) != RoutePrices.LINKED;
    }

    /** Whether {@link #lookAtAll} looks at all covered shifts at once, and none is left to be looked at one by one. */
    boolean looksAtAll() {
        return first.length > 0;
    }

    /** Begins anew with a part. */
    void begin() {
        least = NOWHERE;
        round++;
    }

    /** Looks at all covered shifts whose technicians are able, where these are not too many. */
    void lookAtAll(int part, boolean overlooks) {
        for (int i = first[part]; i < first[part + 1]; i++) {
            int slot = i << SLOT_BITS;
            int shift = known[slot + SHIFT];
            if (covers(shift) && !(overlooks && isOverlooked())) {
                look(part, shift, slot);
            }
        }
    }

    /** Looks at a covered shift if its technician is able and it was not looked at for this part. */
    void lookAt(int part, int shift, boolean overlooks) {
        if (lookedAt[shift] != round && net.isAble(shift, part)) {
            lookedAt[shift] = round;
            if (!overlooks || !isOverlooked()) {
                long at = (part * (long) net.shifts + shift) * SPREAD >>> 45;
                look(part, shift, (int) at << SLOT_BITS);
            }
        }
    }

    private boolean isOverlooked() {
        return (chance.bits() & 255) < OVERLOOKED;
    }

    private void look(int part, int shift, int slot) {
        long key = prices.key(shift);
        int own = (int) (key >>> Integer.SIZE) ^ part;
        if (known[slot + KEY] != own || known[slot + SHIFT] != shift) {
            known[slot + SHIFT] = shift;
            known[slot + KEY] = own;
            find(part, shift, key, slot);
        }
        float points = Float.intBitsToFloat(known[slot + POINTS]);
        if (points < least) {
            least = points;
            before = known[slot + BEFORE];
        }
    }

    private void find(int part, int shift, long key, int slot) {
        int[] m = tours.m;
        int row = net.place[part] * net.places;
        int service = net.service[part];
        int room = prices.slack[shift] - service;
        long cheapest = Insertion.NOWHERE;
        if (room >= 0 && tours.hasRoom(shift, part)) {
            int opens = net.opens[part];
            int closes = net.closes[part];
            int end = net.endOf(shift);
            outlook.lookAt(shift, key);
            outlook.bound();
            int node = net.startOf(shift);
            while (node != end) {
                int at = node << Tours.SHIFT;
                int after = m[at];
                int in = drives.least(net.way(node, part), net.timeInto[row + net.place[node]]);
                int begin = Math.max(opens, outlook.leaves(node) + in);
                if (begin <= closes) {
                    int out = drives.least(net.way(part, after), net.time[row + net.place[after]]);
                    if (in + out - outlook.leastDrive(node) <= room
                            && begin + service + out <= outlook.reachedBy(after)) {
                        long more = outlook.more(part, node);
                        if (more < cheapest) {
                            cheapest = more;
                            known[slot + BEFORE] = node;
                        }
                    }
                }
                node = after;
            }
        }
        known[slot + POINTS] = Float.floatToRawIntBits(
                cheapest == Insertion.NOWHERE ? NOWHERE : cheapest + outlook.untimed(shift, part));
    }
}
