package dev.callout.planning.problem;

import dev.callout.time.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the planner is told; it knows nothing else, not even the time of day. Immutable.
 *
 * @param timeZone the territory's zone; only for times told to people, all else is instants
 * @param now nothing may be begun before
 * @param planningWindow what is planned: shifts and visits are placed inside it
 * @param permittedHours by name, when work that names them may be carried out
 * @param current the routes as they are now; a search starts from them, their frozen stops stay
 * @param travel between all locations in their order; null: the caller's roads or straight lines
 * @param weights by rule id, in thousandths of a cost point per unit of the rule; rules not named keep their default
 */
public record PlanningProblem(
        String id,
        ZoneId timeZone,
        Instant now,
        Window planningWindow,
        List<Location> locations,
        Map<String, List<Window>> permittedHours,
        List<Technician> technicians,
        List<Visit> visits,
        List<CurrentRoute> current,
        @Nullable Travel travel,
        Map<String, Long> weights,
        Limits limits) {
    /** The version of the JSON that this record is read from and written to. */
    public static final int VERSION = 1;

    public PlanningProblem {
        locations = List.copyOf(locations);
        permittedHours = Map.copyOf(permittedHours);
        technicians = List.copyOf(technicians);
        visits = List.copyOf(visits);
        current = List.copyOf(current);
        weights = Map.copyOf(weights);
    }

    /** The same problem with travel filled in. */
    public PlanningProblem withTravel(Travel filled) {
        return new PlanningProblem(
                id,
                timeZone,
                now,
                planningWindow,
                locations,
                permittedHours,
                technicians,
                visits,
                current,
                filled,
                weights,
                limits);
    }

    /** The same problem with other limits. */
    public PlanningProblem withLimits(Limits others) {
        return new PlanningProblem(
                id,
                timeZone,
                now,
                planningWindow,
                locations,
                permittedHours,
                technicians,
                visits,
                current,
                travel,
                weights,
                others);
    }

    /** The same problem with other visits; those on current routes must be among them. */
    public PlanningProblem withVisits(List<Visit> others) {
        return new PlanningProblem(
                id,
                timeZone,
                now,
                planningWindow,
                locations,
                permittedHours,
                technicians,
                others,
                current,
                travel,
                weights,
                limits);
    }
}
