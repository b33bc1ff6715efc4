package dev.callout.planning.check;

import dev.callout.planning.check.Difference.Standing;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Compares two plans of one problem visit by visit, in the order of the problem. */
public final class Differences {
    private Differences() {}

    /** The visits that stand elsewhere, or at another minute, or on one side only. */
    public static List<Difference> between(PlanningProblem problem, Plan before, Plan after) {
        Map<String, Standing> then = standings(problem, before);
        Map<String, Standing> now = standings(problem, after);
        List<Difference> differences = new ArrayList<>();
        for (Visit visit : problem.visits()) {
            Standing from = then.get(visit.id());
            Standing to = now.get(visit.id());
            if (!Objects.equals(from, to)) {
                differences.add(new Difference(visit.id(), from, to));
            }
        }
        return differences;
    }

    private static Map<String, Standing> standings(PlanningProblem problem, Plan plan) {
        Map<String, String> names = new HashMap<>();
        problem.technicians().forEach(one -> names.put(one.id(), name(one)));
        Map<String, TreeSet<String>> crews = new HashMap<>();
        Map<String, Instant> starts = new HashMap<>();
        for (Plan.Route route : plan.routes()) {
            for (Plan.Stop stop : route.stops()) {
                crews.computeIfAbsent(stop.visit(), id -> new TreeSet<>())
                        .add(names.getOrDefault(route.technician(), route.technician()));
                starts.merge(stop.visit(), stop.start(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        Map<String, Standing> standings = new HashMap<>();
        starts.forEach((visit, start) -> standings.put(
                visit, new Standing(String.join(", ", crews.getOrDefault(visit, new TreeSet<>())), start)));
        return standings;
    }

    private static String name(Technician technician) {
        return technician.name().isBlank() ? technician.id() : technician.name();
    }
}
