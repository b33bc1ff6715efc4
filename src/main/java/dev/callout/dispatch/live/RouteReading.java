package dev.callout.dispatch.live;

import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Visit;
import dev.callout.promise.arrival.Pause;
import dev.callout.promise.arrival.StopAhead;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the stops of a plan as stops ahead: what is uncertain about them and what bounds them. Immutable. */
final class RouteReading {
    private final PlanningProblem problem;
    private final Lengths lengths;
    private final Map<String, Visit> visits;
    private final Map<String, Shift> shifts;

    RouteReading(PlanningProblem problem, Lengths lengths) {
        this.problem = problem;
        this.lengths = lengths;
        visits = problem.visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        shifts = problem.technicians().stream()
                .flatMap(technician -> technician.shifts().stream())
                .collect(Collectors.toMap(Shift::id, Function.identity()));
    }

    Visit visit(String id) {
        Visit visit = visits.get(id);
        if (visit == null) {
            throw new IllegalStateException("The plan has a visit that its problem has not: " + id);
        }
        return visit;
    }

    /**
     * @param before when the technician is through with the stop before
     * @param told the window that holds at this stop; null: one is to be chosen
     */
    StopAhead ahead(Plan.Route route, Plan.Stop stop, Instant before, @Nullable Window told) {
        Window work = new Window(stop.start(), stop.end());
        int planned = seconds(work.length());
        var expected = lengths.work(stop.visit(), route.technician(), planned);
        Instant earliest = problem.planningWindow().start();
        Instant latest = null;
        for (Window bound : bounds(visit(stop.visit()), work)) {
            earliest = bound.start().isAfter(earliest) ? bound.start() : earliest;
            Instant last = bound.end().minusSeconds(Math.min(planned, expected.seconds()));
            latest = latest == null || last.isBefore(latest) ? last : latest;
        }
        return new StopAhead(
                stop.visit(),
                lengths.travel(seconds(stop.travel())),
                pauses(route, before, stop),
                expected,
                stop.start(),
                earliest,
                latest,
                told);
    }

    /** The customer's window and the permitted hours that the planned work lies in, or would if it were not too late. */
    private List<Window> bounds(Visit visit, Window work) {
        List<Window> around = new ArrayList<>();
        bound(visit.windows(), work).ifPresent(around::add);
        String hours = visit.permittedHours();
        if (hours != null) {
            bound(problem.permittedHours().getOrDefault(hours, List.of()), work).ifPresent(around::add);
        }
        return around;
    }

    private static Optional<Window> bound(List<Window> windows, Window work) {
        Optional<Window> around =
                windows.stream().filter(window -> window.encloses(work)).findFirst();
        return around.isPresent()
                ? around
                : windows.stream()
                        .filter(window -> !window.start().isAfter(work.start()))
                        .reduce((first, second) -> second);
    }

    /** The breaks and absences between the end of one stop and the work of the next, those at its door included. */
    private List<Pause> pauses(Plan.Route route, Instant from, Plan.Stop next) {
        List<Pause> pauses = new ArrayList<>();
        Shift shift = shifts.get(route.shift());
        if (shift == null) {
            return pauses;
        }
        for (Plan.TakenBreak taken : route.breaks()) {
            if (!taken.start().isBefore(from) && taken.start().isBefore(next.start())) {
                Instant earliest = shift.breaks().stream()
                        .filter(rest -> rest.id().equals(taken.id()))
                        .map(Break::earliest)
                        .findFirst()
                        .orElse(taken.start());
                boolean atDoor = !taken.start().isBefore(next.arrival());
                pauses.add(new Pause(earliest, seconds(Duration.between(taken.start(), taken.end())), atDoor));
            }
        }
        for (Window absence : shift.unavailable()) {
            if (absence.end().isAfter(from) && !absence.end().isAfter(next.start())) {
                pauses.add(new Pause(absence.end(), 0, absence.end().isAfter(next.arrival())));
            }
        }
        pauses.sort((one, other) -> one.notBefore().compareTo(other.notBefore()));
        return pauses;
    }

    static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }
}
