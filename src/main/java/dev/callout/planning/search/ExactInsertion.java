package dev.callout.planning.search;

import java.util.Arrays;

/**
 * Where more than driving is priced, or times hang on more than the stops before: places that cannot be are left aside in a
 * few steps by bounds that hold on every route, the others are walked and priced exactly, those first that need the least
 * more driving, until more driving alone would cost more than the best. Larger than usual, since crews, roads with a pace and
 * what is told without a walk meet here.
 */
final class ExactInsertion implements Insertion {
    /** Of 256: how often a place is overlooked, about one in a hundred. */
    private static final int OVERLOOKED = 3;

    /** So many places are walked for one part at most. */
    private static final int MOST_WALKS = 40;

    /** So many places are tried on routes that hang on others. */
    private static final int MOST_TRIES = 4;

    private final Tours tours;
    private final Network net;
    private final Nearby nearby;
    private final Chance chance;
    private final RoutePrices prices;
    private final Links links;
    private final long milliPerSecond;

    private final KnownPlaces places;

    private final long[] candidates;
    private int count;

    private long best;
    private int bestBefore;
    private int bestAt;
    private boolean overlooks = true;

    ExactInsertion(Tours tours, Nearby nearby, Chance chance, RoutePrices prices, Links links, KnownPlaces places) {
        this.tours = tours;
        this.net = tours.net;
        this.nearby = nearby;
        this.chance = chance;
        this.prices = prices;
        this.links = links;
        milliPerSecond = prices.milliPerSecond;
        candidates = new long[net.nodes];
        this.places = places;
    }

    @Override
    public long place(int part, long most) {
        if (!links.isLinked(part)) {
            nearPlaces(part);
            return placeOne(part, most, MOST_WALKS);
        }
        return placeCrew(part, most);
    }

    @Override
    public long placeAnywhere(int part, long most) {
        overlooks = false;
        count = 0;
        places.begin();
        if (places.looksAtAll()) {
            places.lookAtAll(part, overlooks);
        }
        for (int s = 0; s < net.shifts; s++) {
            for (int node = net.startOf(s); node != net.endOf(s); node = tours.next(node)) {
                consider(part, node);
            }
        }
        overlooks = true;
        return placeOne(part, most, Integer.MAX_VALUE);
    }

    /** The members one after the other: each begins no earlier than those placed before. */
    private long placeCrew(int leader, long most) {
        if (!links.mayBePlaced(leader)) {
            return NOWHERE;
        }
        int mark = tours.mark();
        long driving = tours.driving;
        int priceMark = prices.costs.mark();
        long before = prices.costs.total;
        for (int member = leader; member >= 0; member = links.nextMember(member)) {
            nearPlaces(member);
            if (placeOne(member, most, MOST_WALKS) == NOWHERE) {
                tours.undoTo(mark, driving);
                prices.undoTo(priceMark, before);
                return NOWHERE;
            }
        }
        return prices.costs.total - before;
    }

    private void nearPlaces(int part) {
        count = 0;
        places.begin();
        if (places.looksAtAll()) {
            places.lookAtAll(part, overlooks);
            if (places.coversAll) {
                return;
            }
        }
        behindNeighbours(part);
        if (tours.used() <= DrivingInsertion.FEW_ROUTES) {
            for (int shift = tours.firstUsed(); shift >= 0; shift = tours.nextUsed(shift)) {
                consider(part, net.startOf(shift));
            }
        } else {
            for (int after : nearby.successors[part]) {
                if (tours.route(after) >= 0 && tours.prev(after) >= net.parts) {
                    consider(part, tours.prev(after));
                }
            }
        }
        boolean anyUnused = tours.used() < net.shifts;
        for (int shiftClass = 0; anyUnused && shiftClass < net.classes; shiftClass++) {
            int shift = tours.unusedOf(shiftClass);
            if (shift >= 0) {
                consider(part, net.startOf(shift));
            }
        }
    }

    /** What leaves no room on the route whatever drive follows is left aside without a look at what follows. */
    private void behindNeighbours(int part) {
        int[] m = tours.m;
        int[] near = nearby.predecessorsAndDrives[part];
        int[] slack = prices.slack;
        int arcs = tours.arcs;
        int service = net.service[part];
        int leastOut = nearby.leastOut[part];
        for (int i = 0; i < near.length; i += 2) {
            int before = near[i];
            int shift = m[(before << Tours.SHIFT) + Tours.ROUTE];
            if (shift >= 0 && net.moreAtLeast(near[i + 1] + leastOut, m[arcs + before]) + service <= slack[shift]) {
                consider(part, before);
            }
        }
    }

    /** Tries the cheapest place, and where that breaks a rule on another route, the next. */
    private long placeOne(int part, long most, int mostWalks) {
        int mark = tours.mark();
        long driving = tours.driving;
        int priceMark = prices.costs.mark();
        long before = prices.costs.total;
        for (int i = 0; i < MOST_TRIES; i++) {
            long cheapest = cheapest(part, mostWalks);
            if (cheapest == NOWHERE || cheapest > most) {
                return NOWHERE;
            }
            tours.insert(part, bestBefore);
            if (prices.renew(tours.route(part)) && prices.costs.total - before <= most) {
                return prices.costs.total - before;
            }
            tours.undoTo(mark, driving);
            prices.undoTo(priceMark, before);
            if (bestAt < 0) {
                places.begin();
            } else {
                candidates[bestAt] = candidates[--count];
            }
        }
        return NOWHERE;
    }

    private void consider(int part, int before) {
        int[] m = tours.m;
        int at = before << Tours.SHIFT;
        int shift = m[at + Tours.ROUTE];
        if (places.covers(shift)) {
            if (!places.looksAtAll()) {
                places.lookAt(part, shift, overlooks);
            }
            return;
        }
        int after = m[at];
        int row = net.place[part] * net.places;
        int in = net.timeInto[row + net.place[before]];
        int out = net.time[row + net.place[after]];
        int begin = Math.max(net.opens[part], m[at + Tours.DEPART] + in);
        int more = in + out - m[tours.arcs + before];
        if (begin <= net.closes[part]
                && begin + net.service[part] + out <= m[(after << Tours.SHIFT) + Tours.LATE]
                && net.moreAtLeast(in + out, m[tours.arcs + before]) + net.service[part] <= prices.slack[shift]
                && tours.hasRoom(shift, part)
                && net.isAble(shift, part)
                && !links.isThere(part, shift)
                && (!overlooks || (chance.bits() & 255) >= OVERLOOKED)) {
            if (net.paced) {
                considerAtPace(part, before);
            } else {
                candidates[count++] = (long) more << 32 | before;
            }
        }
    }

    /** The same bounds once more with drives as long as they are at their earliest; first in, first out keeps them valid. */
    private void considerAtPace(int part, int before) {
        int[] m = tours.m;
        int at = before << Tours.SHIFT;
        int after = m[at];
        int row = net.place[part] * net.places;
        int departs = m[at + Tours.DEPART];
        int in = net.timeInto[row + net.place[before]];
        int out = net.time[row + net.place[after]];
        Drives drives = net.drives;
        int stretch = drives.stretch(0, departs);
        int arrives = drives.arrival(net.way(before, part), stretch, departs, in);
        int begin = Math.max(net.opens[part], arrives);
        int end = begin + net.service[part];
        int reaches = drives.arrival(net.way(part, after), drives.stretch(stretch, end), end, out);
        if (begin <= net.closes[part] && reaches <= m[(after << Tours.SHIFT) + Tours.LATE]) {
            int direct = drives.arrival(net.way(before, after), stretch, departs, m[tours.arcs + before]) - departs;
            long more = (long) arrives - departs + reaches - end - direct;
            candidates[count++] = more << 32 | before;
        }
    }

    private long cheapest(int part, int mostWalks) {
        best = NOWHERE;
        if (places.least != KnownPlaces.NOWHERE) {
            best = (long) places.least;
            bestBefore = places.before;
            bestAt = -1;
        }
        Arrays.sort(candidates, 0, count);
        int walks = Math.min(count, mostWalks);
        for (int i = 0; i < walks; i++) {
            int more = (int) (candidates[i] >> 32);
            if (best != NOWHERE && more * milliPerSecond / 1000 >= best) {
                break;
            }
            int before = (int) candidates[i];
            int shift = tours.route(before);
            long priced = prices.with(part, before, shift);
            if (priced != RoutePrices.BROKEN && prices.more(shift, priced) < best) {
                best = prices.more(shift, priced);
                bestBefore = before;
                bestAt = i;
            }
        }
        return best;
    }
}
