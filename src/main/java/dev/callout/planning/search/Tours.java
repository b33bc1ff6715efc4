package dev.callout.planning.search;

import dev.callout.planning.problem.Travel;
import java.util.Arrays;

/**
 * The routes under search: linked stops with the earliest and latest times that hold on their route, kept right at every
 * change, and an undo log. All of it lies in one int array, stop by stop, so that a look at a stop is one look at memory
 * and the log is pairs of (address, old value). Larger than usual for that reason: the layout is known to one file.
 */
final class Tours {
    /** Where a stop begins in {@link #m}: {@code node << SHIFT}. */
    static final int SHIFT = 3;

    static final int NEXT = 0;
    static final int PREV = 1;
    /** The shift, or −1 for a part on no route. */
    static final int ROUTE = 2;
    /** Earliest departure. */
    static final int DEPART = 3;
    /** Latest begin that keeps the rest of the route in time. */
    static final int LATE = 4;
    /**
     * In the start node of a shift: the next and the previous one of its list, or −1. One list holds all shifts with stops,
     * one for each class those without.
     */
    private static final int NEXT_LISTED = 6;

    private static final int PREV_LISTED = 7;

    /** In place of the drive behind a part that is on no route: so much that no place behind it looks cheap. */
    private static final int NO_ARC = -(1 << 29);

    final Network net;

    private final Drives drives;

    /** The stretches in which was driven last, from the start of a route on and from its end back. */
    private int forward;

    private int backward;

    final int[] m;

    /** Where the seconds to the next stop begin, by node: apart from the rest, so that all of them fit the nearest cache. */
    final int arcs;

    /** Seconds of driving of all routes, not counting what lies before a frozen stop. */
    long driving;

    /** Shifts cut since the mark. */
    final int[] touched;

    int touchedCount;

    /** Whether {@link #DEPART} and {@link #LATE} are kept: not where who looks for places has bounds of its own. */
    private boolean keepsTimes = true;

    /** Whether a cut since the mark made a stop behind it late: driving past a stop can take longer than by way of it. */
    boolean late;

    private final int sizes;
    private final int loads;
    private final int unused;
    private final int usedHead;
    private final int usedCount;
    private int[] log = new int[1 << 14];
    private int logged;
    private final int[] touchedIn;
    private int round;

    Tours(Network net) {
        this.net = net;
        drives = net.drives;
        sizes = net.nodes << SHIFT;
        loads = sizes + net.shifts;
        unused = loads + net.shifts * net.dimensions;
        touched = new int[net.shifts];
        touchedIn = new int[net.shifts];
        usedHead = unused + net.classes;
        usedCount = usedHead + 1;
        arcs = usedCount + 1;
        m = new int[arcs + net.nodes];
        clear();
    }

    /** From the next {@link #clear} on bounds of times are not kept: every route of allowed loads is sound here. */
    void leaveTimes() {
        keepsTimes = false;
    }

    /** Every part on no route. */
    void clear() {
        Arrays.fill(m, 0, unused, 0);
        Arrays.fill(m, unused, m.length, -1);
        for (int p = 0; p < net.parts; p++) {
            m[(p << SHIFT) + ROUTE] = -1;
            m[arcs + p] = NO_ARC;
        }
        driving = 0;
        for (int s = net.shifts - 1; s >= 0; s--) {
            int start = net.startOf(s);
            int end = net.endOf(s);
            m[(start << SHIFT) + NEXT] = end;
            m[(start << SHIFT) + PREV] = -1;
            m[(end << SHIFT) + PREV] = start;
            m[(end << SHIFT) + NEXT] = -1;
            m[(start << SHIFT) + ROUTE] = s;
            m[(end << SHIFT) + ROUTE] = s;
            m[(start << SHIFT) + DEPART] = net.opens[start];
            m[(end << SHIFT) + LATE] = net.closes[end];
            m[arcs + start] = unusedArc(s);
            driving += unusedArc(s);
            list(s, unused + net.classOf[s]);
        }
        m[usedCount] = 0;
        forget();
    }

    int next(int node) {
        return m[node << SHIFT];
    }

    int prev(int node) {
        return m[(node << SHIFT) + PREV];
    }

    int route(int node) {
        return m[(node << SHIFT) + ROUTE];
    }

    int size(int shift) {
        return m[sizes + shift];
    }

    /** An unused shift of the class, or −1. */
    int unusedOf(int shiftClass) {
        return m[unused + shiftClass];
    }

    boolean hasRoom(int shift, int part) {
        int dimensions = net.dimensions;
        int at = loads + shift * dimensions;
        if (dimensions == 1) {
            return m[at] + net.load[part] <= net.capacity[shift];
        }
        for (int d = 0; d < dimensions; d++) {
            if (m[at + d] + net.load[part * dimensions + d] > net.capacity[shift * dimensions + d]) {
                return false;
            }
        }
        return true;
    }

    /** Begins the log anew: from here on changes can be undone. */
    void forget() {
        logged = 0;
        round++;
        touchedCount = 0;
        late = false;
    }

    /** A point to which changes can be undone. */
    int mark() {
        return logged;
    }

    /** Back to a mark, and to {@link #driving} then. */
    void undoTo(int mark, long drivingThen) {
        int[] memory = m;
        int[] entries = log;
        for (int i = logged - 2; i >= mark; i -= 2) {
            memory[entries[i]] = entries[i + 1];
        }
        logged = mark;
        driving = drivingThen;
    }

    /** Whether the part can follow the last stop so far, by the bounds kept here. */
    boolean mayAppend(int part, int last) {
        return hasRoom(route(last), part) && (!keepsTimes || isInTime(part, last));
    }

    private boolean isInTime(int part, int last) {
        int end = next(last);
        int begin = begin(last, part);
        return begin <= net.closes[part]
                && begin + net.service[part] + net.time[net.place[part] * net.places + net.place[end]]
                        <= m[(end << SHIFT) + LATE];
    }

    /** Whether loads and the bounds kept here hold on a shift. */
    boolean isSound(int shift) {
        for (int d = 0; d < net.dimensions; d++) {
            if (m[loads + shift * net.dimensions + d] > net.capacity[shift * net.dimensions + d]) {
                return false;
            }
        }
        int node = net.startOf(shift);
        while (keepsTimes && node != net.endOf(shift)) {
            int next = next(node);
            if (begin(node, next, m[arcs + node]) > m[(next << SHIFT) + LATE]) {
                return false;
            }
            node = next;
        }
        return true;
    }

    void insert(int part, int before) {
        int at = before << SHIFT;
        int shift = m[at + ROUTE];
        int after = m[at];
        int row = net.place[part] * net.places;
        if (m[sizes + shift] == 0) {
            unlist(shift, unused + net.classOf[shift]);
            list(shift, usedHead);
            set(usedCount, m[usedCount] + 1);
        }
        int in = net.timeInto[row + net.place[before]];
        int out = net.time[row + net.place[after]];
        driving += in + out - m[arcs + before];
        int own = part << SHIFT;
        set(at, part);
        set(arcs + before, in);
        set(own, after);
        set(own + PREV, before);
        set(own + ROUTE, shift);
        set(arcs + part, out);
        set((after << SHIFT) + PREV, part);
        count(shift, part, 1);
        if (keepsTimes) {
            set(own + DEPART, departure(before, part));
            set(own + LATE, latest(part, after));
            pushForward(after);
            pushBackward(before);
        }
    }

    /** Takes out all parts strictly between two stops of one route, whose times are then right again. */
    void cut(int from, int to) {
        int at = from << SHIFT;
        int shift = m[at + ROUTE];
        int node = m[at];
        driving -= m[arcs + from];
        while (node != to) {
            int own = node << SHIFT;
            driving -= m[arcs + node];
            set(arcs + node, NO_ARC);
            count(shift, node, -1);
            set(own + ROUTE, -1);
            node = m[own];
        }
        int arc = m[sizes + shift] == 0 ? unusedArc(shift) : net.time[net.place[from] * net.places + net.place[to]];
        driving += arc;
        set(at, to);
        set(arcs + from, arc);
        set((to << SHIFT) + PREV, from);
        if (m[sizes + shift] == 0) {
            unlist(shift, usedHead);
            list(shift, unused + net.classOf[shift]);
            set(usedCount, m[usedCount] - 1);
        }
        if (keepsTimes) {
            late |= begin(from, to, arc) > m[(to << SHIFT) + LATE];
            pushForward(to);
            pushBackward(from);
        }
        if (touchedIn[shift] != round) {
            touchedIn[shift] = round;
            touched[touchedCount++] = shift;
        }
    }

    /** A shift with stops, or −1. */
    int firstUsed() {
        return m[usedHead];
    }

    /** The next shift with stops, or −1. */
    int nextUsed(int shift) {
        return m[(net.startOf(shift) << SHIFT) + NEXT_LISTED];
    }

    /** How many shifts have stops. */
    int used() {
        return m[usedCount];
    }

    /** What follows each node. */
    void copyTo(int[] next) {
        for (int node = 0; node < next.length; node++) {
            next[node] = m[node << SHIFT];
        }
    }

    /** Who has only frozen stops drives home from the last one; who has none does not drive. */
    private int unusedArc(int shift) {
        int arc = net.time[net.place[net.startOf(shift)] * net.places + net.place[net.endOf(shift)]];
        return net.hasFrozen(shift) && arc < Travel.UNREACHABLE ? arc : 0;
    }

    /** When a part would be begun behind a stop. */
    private int begin(int before, int part) {
        return begin(before, part, net.time[net.place[before] * net.places + net.place[part]]);
    }

    private int begin(int before, int node, int drive) {
        int departs = m[(before << SHIFT) + DEPART];
        forward = drives.stretch(forward, departs);
        return Math.max(drives.arrival(net.way(before, node), forward, departs, drive), net.opens[node]);
    }

    /** Of a node that follows another. */
    private int departure(int before, int node) {
        return begin(before, node, m[arcs + before]) + net.service[node];
    }

    private int latest(int node, int after) {
        int reached = m[(after << SHIFT) + LATE];
        backward = drives.stretch(backward, reached);
        int leaves = drives.departure(net.way(node, after), backward, reached, m[arcs + node]);
        return Math.min(leaves - net.service[node], net.closes[node]);
    }

    private void pushForward(int from) {
        int node = from;
        while (m[(node << SHIFT) + NEXT] >= 0) {
            int departs = departure(m[(node << SHIFT) + PREV], node);
            if (m[(node << SHIFT) + DEPART] == departs) {
                return;
            }
            set((node << SHIFT) + DEPART, departs);
            node = m[node << SHIFT];
        }
    }

    private void pushBackward(int from) {
        int node = from;
        while (m[(node << SHIFT) + PREV] >= 0) {
            int late = latest(node, m[node << SHIFT]);
            if (m[(node << SHIFT) + LATE] == late) {
                return;
            }
            set((node << SHIFT) + LATE, late);
            node = m[(node << SHIFT) + PREV];
        }
    }

    private void count(int shift, int part, int sign) {
        set(sizes + shift, m[sizes + shift] + sign);
        for (int d = 0; d < net.dimensions; d++) {
            int at = loads + shift * net.dimensions + d;
            set(at, m[at] + sign * net.load[part * net.dimensions + d]);
        }
    }

    private void list(int shift, int head) {
        int own = net.startOf(shift) << SHIFT;
        set(own + PREV_LISTED, -1);
        set(own + NEXT_LISTED, m[head]);
        if (m[head] >= 0) {
            set((net.startOf(m[head]) << SHIFT) + PREV_LISTED, shift);
        }
        set(head, shift);
    }

    private void unlist(int shift, int head) {
        int own = net.startOf(shift) << SHIFT;
        int following = m[own + NEXT_LISTED];
        int leading = m[own + PREV_LISTED];
        if (following >= 0) {
            set((net.startOf(following) << SHIFT) + PREV_LISTED, leading);
        }
        if (leading >= 0) {
            set((net.startOf(leading) << SHIFT) + NEXT_LISTED, following);
        } else {
            set(head, following);
        }
    }

    private void set(int address, int value) {
        if (logged + 2 > log.length) {
            log = Arrays.copyOf(log, log.length * 2);
        }
        log[logged++] = address;
        log[logged++] = m[address];
        m[address] = value;
    }
}
