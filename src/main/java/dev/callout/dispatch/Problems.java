package dev.callout.dispatch;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.policy.Rulebook;
import dev.callout.promise.learning.Paces;
import dev.callout.time.LocalCalendar;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a territory's days down as a planning problem: dull, complete, and without looking anywhere else. */
final class Problems {
    private Problems() {}

    /** The problem without travel. */
    static PlanningProblem of(Snapshot snapshot, Rulebook rulebook, Paces paces, Instant now) {
        Window window = Staff.reach(snapshot.days().span(), snapshot.staff().shifts());
        Places places = new Places();
        CurrentRoutes current = new CurrentRoutes(snapshot.demand(), rulebook.planning(), now);
        VisitWriter writer = new VisitWriter(snapshot.demand(), current, places, rulebook, paces);
        List<Visit> visits = snapshot.demand().visits().stream()
                .filter(visit -> !writer.waitsForUnplanned(visit))
                .map(writer::write)
                .toList();
        List<CurrentRoute> routes = current.routes(
                snapshot.staff().shifts(), visits.stream().map(Visit::id).collect(Collectors.toSet()));
        List<Technician> technicians = new StaffWriter(snapshot, places).write();
        return new PlanningProblem(
                snapshot.territory().id() + "-" + snapshot.days().first(),
                snapshot.territory().zone(),
                now,
                window,
                places.list(),
                permittedHours(visits, snapshot, rulebook, window),
                technicians,
                visits,
                routes,
                null,
                rulebook.planning().weightThousandths(),
                new Limits(rulebook.planning().changeBudget()));
    }

    /** A name that the rulebook does not know any more means never: the visit says so among what does not fit. */
    private static Map<String, List<Window>> permittedHours(
            List<Visit> visits, Snapshot snapshot, Rulebook rulebook, Window window) {
        Map<String, List<Window>> hours = new HashMap<>();
        visits.stream()
                .map(Visit::permittedHours)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(name -> {
                    LocalCalendar calendar = rulebook.permittedHours().get(name);
                    hours.put(
                            name,
                            calendar == null
                                    ? List.of()
                                    : calendar.in(snapshot.territory().zone()).windowsWithin(window));
                });
        return hours;
    }
}
