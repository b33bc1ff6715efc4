package dev.callout.dispatch.live;

import dev.callout.dispatch.live.Whereabouts.Commitment;
import dev.callout.dispatch.live.Whereabouts.Driving;
import dev.callout.dispatch.live.Whereabouts.Free;
import dev.callout.dispatch.live.Whereabouts.Working;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.arrival.Pause;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is left of a running day as a planning problem. Each shift begins where and when its technician is expected to
 * be free: what is done, and the stop that is driven to, are facts that no plan can change, so the problem gets smaller as the
 * day goes on.
 */
final class Remainder {
    private final LiveDay day;
    private final Lengths lengths;

    private Remainder(LiveDay day, Lengths lengths) {
        this.day = day;
        this.lengths = lengths;
    }

    /** The routes as they are now are the problem's current ones. */
    static PlanningProblem of(LiveDay day, Lengths lengths) {
        return new Remainder(day, lengths).problem();
    }

    private PlanningProblem problem() {
        PlanningProblem morning = day.morning();
        List<Technician> technicians = new ArrayList<>();
        List<CurrentRoute> current = new ArrayList<>();
        for (Technician technician : morning.technicians()) {
            List<Shift> shifts = new ArrayList<>();
            for (Shift shift : technician.shifts()) {
                LiveRoute route = day.route(shift.id());
                if (!(route.whereabouts() instanceof Whereabouts.Gone)) {
                    shifts.add(rest(shift, route));
                    current.add(new CurrentRoute(
                            shift.id(),
                            route.ahead().stream()
                                    .map(visit -> new CurrentRoute.CurrentStop(visit, null, false))
                                    .toList()));
                }
            }
            technicians.add(technician.withShifts(shifts));
        }
        return new PlanningProblem(
                morning.id(),
                morning.timeZone(),
                day.now(),
                morning.planningWindow(),
                morning.locations(),
                morning.permittedHours(),
                technicians,
                List.copyOf(day.open().values()),
                current,
                morning.travel(),
                morning.weights(),
                morning.limits());
    }

    private Shift rest(Shift shift, LiveRoute route) {
        Instant from = free(route);
        String place = place(shift, route.whereabouts());
        Instant end = shift.hours().end().isAfter(from) ? shift.hours().end() : from.plusSeconds(1);
        List<Break> breaks = shift.breaks().stream()
                .filter(rest -> !route.breaksTaken().contains(rest.id()))
                .map(rest ->
                        new Break(rest.id(), later(rest.earliest(), from), later(rest.latest(), from), rest.duration()))
                .toList();
        return Copies.rest(shift, new Window(from, end), place, breaks);
    }

    private static @Nullable String place(Shift shift, Whereabouts where) {
        if (where instanceof Driving driving) {
            return driving.stop().visit().location();
        }
        if (where instanceof Working working) {
            return working.stop().visit().location();
        }
        return where instanceof Free free ? free.location() : shift.startLocation();
    }

    /** When the technician is expected to be free. */
    private Instant free(LiveRoute route) {
        Whereabouts where = route.whereabouts();
        if (where instanceof Driving driving) {
            return expectedStart(driving)
                    .plusSeconds(work(driving.stop(), route).seconds());
        }
        if (where instanceof Working working) {
            Estimate work = work(working.stop(), route);
            return day.now().plusSeconds(work.remainingSeconds(elapsed(working.since())));
        }
        return where instanceof Free free ? later(free.from(), day.now()) : day.now();
    }

    private Instant expectedStart(Driving driving) {
        Commitment stop = driving.stop();
        int left = lengths.travel(stop.travelSeconds()).remainingSeconds(elapsed(driving.since()));
        Instant start = day.now().plusSeconds(left);
        Pause rest = stop.rest();
        if (rest != null) {
            start = later(start, rest.notBefore()).plusSeconds(rest.seconds());
        }
        Window told = stop.visit().promise();
        return told == null ? start : later(start, told.start());
    }

    private Estimate work(Commitment stop, LiveRoute route) {
        return lengths.work(stop.visit().id(), route.technician(), stop.workSeconds());
    }

    private int elapsed(Instant since) {
        return (int) Math.max(0, Duration.between(since, day.now()).toSeconds());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
