package dev.callout.dispatch;

import dev.callout.error.Issues;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import java.util.List;

/** Makes a visit longer in a problem. */
final class Overruns {
    private Overruns() {}

    /** @throws dev.callout.error.InvalidInput where the visit stands on none of the day's routes */
    static PlanningProblem applied(PlanningProblem problem, Happening.Overrun overrun) {
        String id = overrun.visit().toString();
        boolean onRoute = problem.current().stream()
                .flatMap(route -> route.stops().stream())
                .anyMatch(stop -> stop.visit().equals(id));
        if (!onRoute) {
            Issues issues = new Issues();
            issues.add("not-on-a-route", "/overrun/visit", id, "The visit stands on no published route of the day.");
            issues.throwIfAny("repair");
        }
        List<Visit> visits = problem.visits().stream()
                .map(visit -> visit.id().equals(id) ? longer(visit, overrun) : visit)
                .toList();
        return problem.withVisits(visits);
    }

    private static Visit longer(Visit visit, Happening.Overrun overrun) {
        return visit.withDuration(visit.duration().plus(overrun.more()));
    }
}
