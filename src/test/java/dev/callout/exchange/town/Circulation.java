package dev.callout.exchange.town;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a car can get from every junction to every other. */
final class Circulation {
    private Circulation() {}

    static boolean isWhole(List<Street> streets) {
        Map<Junction, Set<Junction>> ahead = new IdentityHashMap<>();
        Map<Junction, Set<Junction>> back = new IdentityHashMap<>();
        for (Street street : streets) {
            if (!street.roadClass.isForCars()) {
                continue;
            }
            List<Junction> along = street.junctions();
            for (int i = 0; i + 1 < along.size(); i++) {
                if (!street.oneWay || !street.backwards) {
                    drive(ahead, back, along.get(i), along.get(i + 1));
                }
                if (!street.oneWay || street.backwards) {
                    drive(ahead, back, along.get(i + 1), along.get(i));
                }
            }
        }
        Junction start = streets.get(0).from;
        Set<Junction> all = new HashSet<>(ahead.keySet());
        all.addAll(back.keySet());
        return reached(start, ahead) == all.size() && reached(start, back) == all.size();
    }

    private static void drive(
            Map<Junction, Set<Junction>> ahead, Map<Junction, Set<Junction>> back, Junction from, Junction to) {
        ahead.computeIfAbsent(from, junction -> new HashSet<>()).add(to);
        back.computeIfAbsent(to, junction -> new HashSet<>()).add(from);
    }

    private static int reached(Junction start, Map<Junction, Set<Junction>> edges) {
        Set<Junction> seen = new HashSet<>(Set.of(start));
        Deque<Junction> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Junction next : edges.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen.size();
    }
}
