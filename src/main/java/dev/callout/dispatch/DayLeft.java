package dev.callout.dispatch;

import dev.callout.planning.problem.After;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.route.PublishedStop;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day's problem as the running day takes it: what must come after work that has begun comes after a time, a crew is as
 * large as its published stops say, and what has begun knows the window that was told.
 */
final class DayLeft {
    private final Snapshot snapshot;
    private final Set<VisitId> open;
    private final Instant now;

    DayLeft(Snapshot snapshot, Set<VisitId> open, Instant now) {
        this.snapshot = snapshot;
        this.open = open;
        this.now = now;
    }

    PlanningProblem of(PlanningProblem problem) {
        return new PlanningProblem(
                problem.id(),
                problem.timeZone(),
                problem.now(),
                problem.planningWindow(),
                problem.locations(),
                problem.permittedHours(),
                problem.technicians(),
                problem.visits().stream().map(this::visit).toList(),
                List.of(),
                null,
                problem.weights(),
                problem.limits());
    }

    private Visit visit(Visit visit) {
        VisitId id = VisitId.of(visit.id());
        List<PublishedStop> stops = snapshot.demand().liveStops(id);
        if (!open.contains(id)) {
            return visit.withPromise(told(stops));
        }
        Instant earliest = null;
        for (After first : visit.after()) {
            VisitId other = VisitId.of(first.visit());
            Instant end = open.contains(other) ? null : end(other);
            Instant from = end == null ? null : end.plus(first.delay());
            earliest = from != null && (earliest == null || from.isAfter(earliest)) ? from : earliest;
        }
        return visit.but()
                .windows(earliest == null ? visit.windows() : VisitWriter.cut(visit.windows(), earliest))
                .crew(stops.isEmpty() ? visit.crew() : stopsHere(stops))
                .after(visit.after().stream()
                        .filter(first -> open.contains(VisitId.of(first.visit())))
                        .toList())
                .visit();
    }

    /** Of a crew, those whose routes are looked at. */
    private int stopsHere(List<PublishedStop> stops) {
        return (int) Math.max(
                1,
                stops.stream()
                        .filter(stop -> snapshot.staff().shifts().stream()
                                .anyMatch(shift -> shift.id().equals(stop.stop().shift())))
                        .count());
    }

    private Instant end(VisitId begun) {
        return snapshot.demand().liveStops(begun).stream()
                .map(stop -> stop.stop().timing().end())
                .filter(end -> end.isAfter(now))
                .max(Instant::compareTo)
                .orElse(now);
    }

    private static @Nullable Window told(List<PublishedStop> stops) {
        return stops.stream()
                .map(stop -> stop.stop().window())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
