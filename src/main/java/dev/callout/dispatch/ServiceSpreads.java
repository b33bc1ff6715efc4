package dev.callout.dispatch;

import dev.callout.dispatch.live.Lengths;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.policy.Rulebook;
import dev.callout.promise.LearnedDurations;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks up what was learned of the work in a problem. */
@ApplicationScoped
class ServiceSpreads {
    private final Visits visits;
    private final LearnedDurations durations;
    private final Rulebook rulebook;

    ServiceSpreads(Visits visits, LearnedDurations durations, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.visits = visits;
        this.durations = durations;
    }

    Lengths of(PlanningProblem problem) {
        Map<String, String> kinds =
                visits
                        .list(problem.visits().stream()
                                .map(visit -> VisitId.of(visit.id()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                visit -> visit.id().toString(),
                                visit -> visit.work().kind()));
        return new ServiceSpread(kinds, durations.paces(), rulebook.promises().travelVariation());
    }
}
