package dev.callout.planning.problem;

import dev.callout.error.Issues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What single fields cannot show: visits that wait for each other, visits on too many routes. */
final class Coherence {
    private Coherence() {}

    /** Notes every visit that waits, over others, for itself. */
    static void checkOrder(List<Visit> visits, Issues issues) {
        Map<String, Set<String>> waits = new LinkedHashMap<>();
        for (Visit visit : visits) {
            visit.after()
                    .forEach(after -> waits.computeIfAbsent(visit.id(), id -> new HashSet<>())
                            .add(after.visit()));
        }
        // Whoever waits for nobody that waits, or is waited for by nobody who waits, is on no cycle.
        boolean trimmed = true;
        while (trimmed) {
            Set<String> awaited = new HashSet<>();
            waits.values().forEach(awaited::addAll);
            trimmed = waits.keySet().removeIf(id -> !awaited.contains(id));
            for (Set<String> before : waits.values()) {
                before.retainAll(waits.keySet());
            }
            trimmed |= waits.values().removeIf(Set::isEmpty);
        }
        for (int v = 0; v < visits.size(); v++) {
            String id = visits.get(v).id();
            if (waits.containsKey(id)) {
                issues.add("cyclic-order", "/visits/" + v + "/after", id, "The visit waits, over others, for itself.");
            }
        }
    }

    /** Notes every stop of the current routes that is one too many for its visit. */
    static void checkCurrent(List<Visit> visits, List<CurrentRoute> routes, Issues issues) {
        Map<String, Integer> left = new HashMap<>();
        visits.forEach(visit -> left.put(visit.id(), visit.crew()));
        Set<String> shifts = new HashSet<>();
        for (int r = 0; r < routes.size(); r++) {
            CurrentRoute route = routes.get(r);
            if (!shifts.add(route.shift())) {
                String at = "/current/routes/" + r + "/shift";
                issues.add("duplicate-route", at, route.shift(), "The shift has another current route.");
            }
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < route.stops().size(); i++) {
                String visit = route.stops().get(i).visit();
                int remaining = left.merge(visit, -1, Integer::sum);
                if (seen.contains(visit)
                        || (remaining < 0
                                && visits.stream().anyMatch(one -> one.id().equals(visit)))) {
                    String at = "/current/routes/" + r + "/stops/" + i + "/visit";
                    issues.add("duplicate-stop", at, visit, "The visit stands on more stops than its crew needs.");
                }
                seen.add(visit);
            }
        }
    }
}
