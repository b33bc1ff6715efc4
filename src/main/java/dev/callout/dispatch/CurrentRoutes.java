package dev.callout.dispatch;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.policy.PlanningKnobs;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.technician.Shift;
import dev.callout.technician.ShiftId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The published routes as a plan begins from them. Frozen is what is on site, done or driven to (as far as the plan says),
 * what starts within the freeze time, and what comes before any of these on its route.
 */
final class CurrentRoutes {
    private static final Set<VisitState> BEGUN =
            EnumSet.of(VisitState.ON_THE_WAY, VisitState.ON_SITE, VisitState.DONE, VisitState.NOT_DONE);

    private final Map<ShiftId, List<Stop>> byShift = new HashMap<>();
    private final Map<VisitId, VisitState> states;
    private final Set<VisitId> frozen = new HashSet<>();

    CurrentRoutes(Demand demand, PlanningKnobs knobs, Instant now) {
        states = demand.visits().stream().collect(Collectors.toMap(Visit::id, Visit::state));
        Instant freeze = now.plus(knobs.freeze());
        for (Visit visit : demand.visits()) {
            for (PublishedStop stop : demand.liveStops(visit.id())) {
                byShift.computeIfAbsent(stop.stop().shift(), shift -> new ArrayList<>())
                        .add(stop.stop());
            }
        }
        byShift.values().forEach(stops -> {
            stops.sort(Comparator.comparingInt(Stop::position));
            frozenOf(stops, now, freeze).forEach(stop -> frozen.add(stop.visit()));
        });
    }

    private List<Stop> frozenOf(List<Stop> stops, Instant now, Instant freeze) {
        int last = -1;
        for (int i = 0; i < stops.size(); i++) {
            Stop.Timing timing = stops.get(i).timing();
            boolean drivenTo =
                    timing.arrival().minusSeconds(timing.travelSeconds()).isBefore(now);
            if (isBegun(stops.get(i).visit()) || drivenTo || timing.start().isBefore(freeze)) {
                last = i;
            }
        }
        return stops.subList(0, last + 1);
    }

    boolean isBegun(VisitId visit) {
        return BEGUN.contains(states.getOrDefault(visit, VisitState.REQUESTED));
    }

    boolean isFrozen(VisitId visit) {
        return frozen.contains(visit);
    }

    /** In the order of the shifts; what is not planned any more, or not on these shifts, is left out. */
    List<CurrentRoute> routes(List<Shift> shifts, Set<String> planned) {
        List<CurrentRoute> routes = new ArrayList<>();
        for (Shift shift : shifts) {
            List<CurrentRoute.CurrentStop> stops = byShift.getOrDefault(shift.id(), List.of()).stream()
                    .filter(stop -> planned.contains(stop.visit().toString()))
                    .map(stop -> new CurrentRoute.CurrentStop(
                            stop.visit().toString(), stop.timing().start(), isFrozen(stop.visit())))
                    .toList();
            if (!stops.isEmpty()) {
                routes.add(new CurrentRoute(shift.id().toString(), stops));
            }
        }
        return routes;
    }
}
