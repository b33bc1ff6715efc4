package dev.callout.dispatch.live;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets the plan of a day to come begin visits well before the last moment that customers and permitted hours allow, where that
 * costs little: who is planned on the last moment is not late with the first delay, but not served at all today. It is a
 * preference, so nothing is left out for it. Pure; any thread.
 */
public final class Leeway {
    private Leeway() {}

    /**
     * @param leeway between the planned end of work and the last one allowed
     * @return the same problem, with a preferred window where the customer has none and the hours allowed are one stretch
     */
    public static PlanningProblem of(PlanningProblem problem, Duration leeway) {
        return problem.withVisits(problem.visits().stream()
                .map(visit -> visit.preferredWindow() == null
                        ? early(problem, visit, leeway)
                                .map(visit::withPreferredWindow)
                                .orElse(visit)
                        : visit)
                .toList());
    }

    private static Optional<Window> early(PlanningProblem problem, Visit visit, Duration leeway) {
        String hours = visit.permittedHours();
        List<Window> permitted =
                hours == null ? List.of() : problem.permittedHours().getOrDefault(hours, List.of());
        Instant begin = problem.planningWindow().start();
        Duration before = visit.siteSetup().plus(visit.duration()).plus(leeway);
        return Stream.of(visit.windows(), permitted)
                .map(windows -> windows.stream()
                        .filter(problem.planningWindow()::overlaps)
                        .toList())
                .filter(windows -> windows.size() == 1)
                .map(windows -> windows.get(0).end().minus(before))
                .min(Comparator.naturalOrder())
                .filter(last -> last.isAfter(begin))
                .map(last -> new Window(begin, last));
    }
}
