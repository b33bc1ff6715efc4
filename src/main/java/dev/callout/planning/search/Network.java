package dev.callout.planning.search;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Shifts;
import dev.callout.planning.timeline.Visits;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Planning facts laid out for the search: every part is a node, every shift has two more, where it starts and where it ends.
 * Bounds by node are those that hold on every route; what depends on the route is looked at behind them. Immutable.
 */
final class Network {
    static final int SCALE_BITS = 10;
    private static final int SCALE = 1 << SCALE_BITS;

    final PlanningFacts facts;
    final int parts;
    final int shifts;
    final int nodes;

    /** The row of a node in the matrices below, which have {@code places} rows. */
    final int places;

    final int[] place;

    /** Whether driving takes longer at some hours than on the empty road. */
    final boolean paced;

    /** How long driving takes at each hour. */
    final Drives drives;

    /** What is left of a second on an empty road at least, and in the drive that is spared at most: of 1024. */
    private final int leastOfDrive;

    private final int mostOfSpared;

    /** By node, the area whose pace holds there. */
    private final int[] area;

    private final int areas;

    /** Seconds of driving, from and into a place, on an empty road. */
    final int[] time;

    final int[] timeInto;

    /** Earliest and latest begin, and the least service, by node; for a shift's nodes its departure and return. */
    final int[] opens;

    final int[] closes;
    final int[] service;

    /** Setup that an insertion can spare at most, since the next stop is at the same site. */
    final int mostSetup;

    /** Whether every technician may do every visit. */
    final boolean everyoneIsAble;

    /** Loads by {@code part * dimensions + d}, capacity by {@code shift * dimensions + d}. */
    final int dimensions;

    final int[] load;
    final int[] capacity;

    /** Shifts that cannot be told apart share a class. */
    final int classes;

    final int[] classOf;

    Network(PlanningFacts facts, boolean drivingOnly) {
        this.facts = facts;
        Shifts allShifts = facts.shifts;
        Visits visits = facts.visits;
        paced = facts.isPaced;
        drives = new Drives(facts);
        areas = facts.areaCount();
        leastOfDrive = facts.leastPermille() * SCALE / 1_000;
        mostOfSpared = (facts.mostLeastPermille() * SCALE + 999) / 1_000;
        parts = visits.partCount;
        shifts = allShifts.count;
        nodes = parts + 2 * shifts;
        place = new int[nodes];
        boolean nowhere = false;
        for (int s = 0; s < shifts; s++) {
            place[startOf(s)] = startPlace(s);
            place[endOf(s)] = allShifts.endLocation[s];
            nowhere |= place[startOf(s)] == NONE || place[endOf(s)] == NONE;
        }
        for (int p = 0; p < parts; p++) {
            place[p] = visits.location[visits.ofPart[p]];
        }
        area = Arrays.stream(place).map(facts::area).toArray();
        places = facts.locationCount + (nowhere ? 1 : 0);
        for (int node = 0; node < nodes; node++) {
            place[node] = place[node] == NONE ? facts.locationCount : place[node];
        }
        time = Arcs.seconds(facts, places);
        timeInto = Arcs.transposed(time, places);
        opens = new int[nodes];
        closes = new int[nodes];
        service = new int[nodes];
        dimensions = Math.max(
                1, Arrays.stream(visits.load).mapToInt(l -> l.length).max().orElse(0));
        load = new int[parts * dimensions];
        capacity = new int[shifts * dimensions];
        fillParts(visits);
        fillShifts(allShifts);
        mostSetup = Arrays.stream(visits.setupSeconds).max().orElse(0);
        everyoneIsAble = IntStream.range(0, allShifts.efficiency.length)
                .allMatch(t -> abilities(t).cardinality() == visits.count);
        classOf = new int[shifts];
        classes = classify(drivingOnly);
    }

    /** What two drives in place of one add at least, whenever they are driven, in seconds. */
    int moreAtLeast(int drives, int spared) {
        return paced
                ? (int) ((long) drives * leastOfDrive - (long) spared * mostOfSpared >> SCALE_BITS)
                : drives - spared;
    }

    /** What drives between two nodes have their pace by. */
    int way(int from, int to) {
        return area[from] * areas + area[to];
    }

    int startOf(int shift) {
        return parts + 2 * shift;
    }

    int endOf(int shift) {
        return parts + 2 * shift + 1;
    }

    int shiftOf(int sentinel) {
        return (sentinel - parts) >> 1;
    }

    boolean isAble(int shift, int part) {
        return facts.visits.isAble(facts.shifts.technician[shift], facts.visits.ofPart[part]);
    }

    /** Whether the shift has frozen stops, which stay in front of all that is searched. */
    boolean hasFrozen(int shift) {
        return facts.current.frozenVisit[shift].length > 0;
    }

    /** The search begins a shift behind its frozen stops. */
    private int startPlace(int shift) {
        int[] frozen = facts.current.frozenVisit[shift];
        return frozen.length == 0
                ? facts.shifts.startLocation[shift]
                : facts.visits.location[frozen[frozen.length - 1]];
    }

    private void fillParts(Visits visits) {
        double quickest =
                Math.max(1, Arrays.stream(facts.shifts.efficiency).max().orElse(1));
        for (int p = 0; p < parts; p++) {
            int v = visits.ofPart[p];
            service[p] = (int) (visits.workSeconds[v] / quickest);
            int spans = visits.spanStart[v].length;
            opens[p] = spans == 0 ? PlanningFacts.NEVER : visits.spanStart[v][0];
            closes[p] = spans == 0 ? -1 : visits.spanEnd[v][spans - 1] - service[p];
            if (visits.lockedStart[v] != NONE) {
                opens[p] = Math.max(opens[p], visits.lockedStart[v]);
                closes[p] = Math.min(closes[p], visits.lockedStart[v]);
            }
            System.arraycopy(visits.load[v], 0, load, p * dimensions, visits.load[v].length);
        }
    }

    private void fillShifts(Shifts all) {
        for (int s = 0; s < shifts; s++) {
            opens[startOf(s)] = hasFrozen(s) ? Math.max(0, facts.now) : all.start[s];
            closes[startOf(s)] = all.latestReturn[s];
            opens[endOf(s)] = opens[startOf(s)];
            closes[endOf(s)] = all.latestReturn[s];
            int[] van = all.capacity[all.technician[s]];
            for (int d = 0; d < dimensions; d++) {
                capacity[s * dimensions + d] = d < van.length ? van[d] : PlanningFacts.NEVER;
                for (int visit : facts.current.frozenVisit[s]) {
                    int[] loaded = facts.visits.load[visit];
                    capacity[s * dimensions + d] -= d < loaded.length ? loaded[d] : 0;
                }
            }
        }
    }

    /** Where anything but driving is priced, two shifts are never the same. */
    private int classify(boolean drivingOnly) {
        Map<List<Object>, Integer> known = new HashMap<>();
        Map<BitSet, Integer> abilities = new HashMap<>();
        Shifts all = facts.shifts;
        for (int s = 0; s < shifts; s++) {
            int t = all.technician[s];
            boolean plain = drivingOnly && all.breakSeconds[s].length + all.absenceStart[s].length == 0;
            classOf[s] = known.computeIfAbsent(
                    plain
                            ? List.of(
                                    abilities.computeIfAbsent(abilities(t), ignored -> abilities.size()),
                                    all.efficiency[t],
                                    place[startOf(s)],
                                    place[endOf(s)],
                                    all.start[s],
                                    all.end[s],
                                    all.latestReturn[s],
                                    Arrays.toString(all.capacity[t]))
                            : List.of(s),
                    ignored -> known.size());
        }
        return known.size();
    }

    private BitSet abilities(int technician) {
        BitSet able = new BitSet(facts.visits.count);
        for (int v = 0; v < facts.visits.count; v++) {
            able.set(v, facts.visits.isAble(technician, v));
        }
        return able;
    }
}
