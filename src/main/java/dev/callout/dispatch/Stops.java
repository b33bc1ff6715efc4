package dev.callout.dispatch;

import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.problem.Visit;
import dev.callout.route.Stop;
import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.visit.VisitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the stops of a plan's routes, with the metres between them, which a plan does not tell stop by stop. */
final class Stops {
    private final Travel travel;
    private final Map<String, Integer> indexOfLocation = new HashMap<>();
    private final Map<String, String> locationOfVisit = new HashMap<>();
    private final Map<String, @Nullable String> startOfShift = new HashMap<>();

    private Stops(PlanningProblem problem) {
        Travel given = problem.travel();
        if (given == null) {
            throw new IllegalArgumentException("The problem has no travel");
        }
        travel = given;
        for (Location location : problem.locations()) {
            indexOfLocation.put(location.id(), indexOfLocation.size());
        }
        for (Visit visit : problem.visits()) {
            locationOfVisit.put(visit.id(), visit.location());
        }
        for (Technician technician : problem.technicians()) {
            for (Shift shift : technician.shifts()) {
                startOfShift.put(shift.id(), shift.startLocation());
            }
        }
    }

    static List<Stop> of(PlanningProblem problem, Plan plan) {
        Stops stops = new Stops(problem);
        return plan.routes().stream().flatMap(route -> stops.of(route).stream()).toList();
    }

    private List<Stop> of(Plan.Route route) {
        List<Stop> stops = new ArrayList<>();
        String from = startOfShift.get(route.shift());
        for (Plan.Stop stop : route.stops()) {
            String to = locationOfVisit.get(stop.visit());
            Plan.ArrivalWindow window = stop.window();
            stops.add(new Stop(
                    TechnicianId.of(route.technician()),
                    ShiftId.of(route.shift()),
                    stops.size(),
                    VisitId.of(stop.visit()),
                    new Stop.Timing(
                            stop.arrival(),
                            stop.start(),
                            stop.end(),
                            Math.toIntExact(stop.travel().toSeconds()),
                            metres(from, to),
                            Math.toIntExact(stop.waiting().toSeconds())),
                    window == null ? null : window.window(),
                    window == null ? null : window.rate()));
            from = to;
        }
        return stops;
    }

    private int metres(@Nullable String from, @Nullable String to) {
        Integer start = from == null ? null : indexOfLocation.get(from);
        Integer end = to == null ? null : indexOfLocation.get(to);
        return start == null || end == null ? 0 : travel.metres()[start * travel.size() + end];
    }
}
