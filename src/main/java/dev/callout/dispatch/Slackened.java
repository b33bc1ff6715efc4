package dev.callout.dispatch;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives the work of a problem more time than its mean, so that the windows told of it can be kept. */
record Slackened(double share) {
    PlanningProblem of(PlanningProblem problem) {
        Set<String> frozen = problem.current().stream()
                .flatMap(route -> route.stops().stream())
                .filter(CurrentRoute.CurrentStop::frozen)
                .map(CurrentRoute.CurrentStop::visit)
                .collect(Collectors.toSet());
        return share == 0
                ? problem
                : problem.withVisits(problem.visits().stream()
                        .map(visit -> frozen.contains(visit.id()) ? visit : longer(visit))
                        .toList());
    }

    private Visit longer(Visit visit) {
        Duration whole = visit.siteSetup().plus(visit.duration());
        return visit.withDuration(visit.duration().plusSeconds(Math.round(whole.toSeconds() * share)));
    }
}
