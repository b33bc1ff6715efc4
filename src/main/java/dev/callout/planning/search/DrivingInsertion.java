package dev.callout.planning.search;

/**
 * Where nothing but driving costs and times on a route depend on nothing but its stops, each place is judged in a few steps
 * from the earliest departure before it and the latest begin behind it, both kept by {@link Tours}.
 */
final class DrivingInsertion implements Insertion {
    /** Of 256: how often a place that is better than all so far is overlooked, about one in a hundred. */
    private static final int OVERLOOKED = 3;

    /** So many routes have all their beginnings looked at; of more, those of good successors. */
    static final int FEW_ROUTES = 48;

    /** More than any drive, less than what stands for the drive behind a part on no route. */
    private static final int NOT_CHEAP = 1 << 28;

    private final Tours tours;
    private final Network net;
    private final Nearby nearby;
    private final Chance chance;

    private long best;
    private int bestBefore;

    DrivingInsertion(Tours tours, Nearby nearby, Chance chance) {
        this.tours = tours;
        this.net = tours.net;
        this.nearby = nearby;
        this.chance = chance;
    }

    @Override
    public long place(int part, long most) {
        best = NOWHERE;
        behindNeighbours(part);
        beforeFirstStops(part);
        onUnusedShifts(part);
        return insert(part, most);
    }

    @Override
    public long placeAnywhere(int part, long most) {
        best = NOWHERE;
        onUnusedShifts(part);
        for (int shift = tours.firstUsed(); shift >= 0; shift = tours.nextUsed(shift)) {
            for (int before = net.startOf(shift); before != net.endOf(shift); before = tours.next(before)) {
                judge(part, before, tours.next(before));
            }
        }
        return insert(part, most);
    }

    private long insert(int part, long most) {
        if (best > most) {
            return NOWHERE;
        }
        tours.insert(part, bestBefore);
        return best;
    }

    private void behindNeighbours(int part) {
        int[] m = tours.m;
        int[] candidates = nearby.predecessorsAndDrives[part];
        int[] place = net.place;
        int[] time = net.time;
        int row = place[part] * net.places;
        int opens = net.opens[part];
        int closes = net.closes[part];
        int service = net.service[part];
        long least = best;
        int leastBefore = bestBefore;
        int arcs = tours.arcs;
        int leastOut = nearby.leastOut[part];
        int bound = NOT_CHEAP;
        for (int i = 0; i < candidates.length; i += 2) {
            int before = candidates[i];
            int in = candidates[i + 1];
            int saved = in - m[arcs + before];
            if (saved >= bound) {
                continue;
            }
            int at = before << Tours.SHIFT;
            int shift = m[at + Tours.ROUTE];
            int begin = Math.max(opens, m[at + Tours.DEPART] + in);
            int after = m[at];
            int to = row + place[after];
            int out = time[to];
            int more = saved + out;
            if (more < least
                    && begin <= closes
                    && begin + service + out <= m[(after << Tours.SHIFT) + Tours.LATE]
                    && mayTake(shift, part)) {
                least = more;
                bound = more - leastOut;
                leastBefore = before;
            }
        }
        best = least;
        bestBefore = leastBefore;
    }

    private void beforeFirstStops(int part) {
        if (tours.used() <= FEW_ROUTES) {
            for (int shift = tours.firstUsed(); shift >= 0; shift = tours.nextUsed(shift)) {
                judge(part, net.startOf(shift), tours.next(net.startOf(shift)));
            }
            return;
        }
        for (int after : nearby.successors[part]) {
            int before = tours.prev(after);
            if (before >= net.parts && tours.route(after) >= 0) {
                judge(part, before, after);
            }
        }
    }

    private void onUnusedShifts(int part) {
        for (int shiftClass = 0; shiftClass < net.classes; shiftClass++) {
            int shift = tours.unusedOf(shiftClass);
            if (shift >= 0) {
                judge(part, net.startOf(shift), net.endOf(shift));
            }
        }
    }

    private void judge(int part, int before, int after) {
        int[] m = tours.m;
        int row = net.place[part] * net.places;
        int at = before << Tours.SHIFT;
        int from = row + net.place[before];
        int to = row + net.place[after];
        int begin = Math.max(net.opens[part], m[at + Tours.DEPART] + net.timeInto[from]);
        long more = (long) net.timeInto[from] + net.time[to] - m[tours.arcs + before];
        if (more < best
                && begin <= net.closes[part]
                && begin + net.service[part] + net.time[to] <= m[(after << Tours.SHIFT) + Tours.LATE]
                && mayTake(m[at + Tours.ROUTE], part)) {
            best = more;
            bestBefore = before;
        }
    }

    private boolean mayTake(int shift, int part) {
        return tours.hasRoom(shift, part)
                && (net.everyoneIsAble || net.isAble(shift, part))
                && (chance.bits() & 255) >= OVERLOOKED;
    }
}
