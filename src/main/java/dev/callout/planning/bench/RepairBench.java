package dev.callout.planning.bench;

import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Mends a published day of field service at eleven: a technician who is gone for the rest of it, a visit that takes fifty minutes
 * more, a cancellation; each time somebody else's, and the day as it was before.
 */
public final class RepairBench {
    private static final long PLANNING_ITERATIONS = 150_000;
    private static final Duration ELEVEN = Duration.ofHours(11);
    private static final Duration OVERRUN = Duration.ofMinutes(50);
    private static final int CUSTOMERS_TOLD = 3;

    private final PlanningProblem live;
    private final Instant now;
    private final long seed;
    private final Consumer<String> told;

    public RepairBench(int technicians, int visits, long seed, Consumer<String> told) {
        PlanningProblem day = FieldServiceDay.of(technicians, visits, seed);
        now = day.planningWindow().start().plus(ELEVEN);
        live = PublishedDay.of(day, PLANNING_ITERATIONS, seed).at(now, List.of(), CUSTOMERS_TOLD);
        this.seed = seed;
        this.told = told;
    }

    /** @param count of each kind of disturbance */
    public void run(int count) {
        repair("technician gone", count, (random, route) -> withoutTechnician(route));
        repair("overrun of 50 minutes", count, (random, route) -> withOverrun(route));
        repair("cancellation", count, RepairBench.this::withoutVisit);
    }

    private void repair(String what, int count, BiFunction<Random, CurrentRoute, PlanningProblem> disturb) {
        Random random = new Random(seed);
        List<CurrentRoute> busy = live.current().stream()
                .filter(route -> route.stops().stream().anyMatch(stop -> stop.frozen())
                        && route.stops().stream().anyMatch(stop -> !stop.frozen()))
                .toList();
        Stopwatch watch = new Stopwatch(count);
        int retold = 0;
        int mostRetold = 0;
        int dropped = 0;
        int added = 0;
        for (int i = 0; i < count; i++) {
            PlanningProblem disturbed = disturb.apply(random, busy.get(random.nextInt(busy.size())));
            Replanned answer = watch.time(() -> Replanner.repair(disturbed, ReplanLimits.ofRepair(null)));
            retold += answer.toldAnew().size();
            mostRetold = Math.max(mostRetold, answer.toldAnew().size());
            dropped += changes(answer, "dropped");
            added += changes(answer, "added");
        }
        told.accept(String.format(
                Locale.ROOT,
                "%s, %d times: told anew %.2f on average, %d at most; %.2f left out, %.2f taken in",
                what,
                count,
                (double) retold / count,
                mostRetold,
                (double) dropped / count,
                (double) added / count));
        told.accept(watch.told());
    }

    private static int changes(Replanned answer, String kind) {
        return (int) answer.plan().changes().stream()
                .filter(change -> change.kind().equals(kind))
                .count();
    }

    private PlanningProblem withoutTechnician(CurrentRoute route) {
        List<Technician> technicians = live.technicians().stream()
                .map(someone -> someone.withShifts(someone.shifts().stream()
                        .map(shift -> shift.id().equals(route.shift()) ? gone(shift) : shift)
                        .toList()))
                .toList();
        return problem(technicians, live.visits(), live.current());
    }

    private Shift gone(Shift shift) {
        return new Shift(
                shift.id(),
                shift.hours(),
                shift.overtime(),
                shift.startLocation(),
                shift.endLocation(),
                List.of(),
                List.of(new Window(now, shift.hours().end().plus(shift.overtime()))));
    }

    private PlanningProblem withOverrun(CurrentRoute route) {
        String last = route.stops().stream()
                .filter(stop -> stop.frozen())
                .reduce((before, after) -> after)
                .orElseThrow()
                .visit();
        List<Visit> visits = live.visits().stream()
                .map(visit -> visit.id().equals(last)
                        ? visit.withDuration(visit.duration().plus(OVERRUN))
                        : visit)
                .toList();
        return problem(live.technicians(), visits, live.current());
    }

    private PlanningProblem withoutVisit(Random random, CurrentRoute route) {
        List<CurrentRoute.CurrentStop> ahead =
                route.stops().stream().filter(stop -> !stop.frozen()).toList();
        String gone = ahead.get(random.nextInt(ahead.size())).visit();
        List<CurrentRoute> routes = new ArrayList<>();
        for (CurrentRoute one : live.current()) {
            routes.add(new CurrentRoute(
                    one.shift(),
                    one.stops().stream()
                            .filter(stop -> !stop.visit().equals(gone))
                            .toList()));
        }
        return problem(
                live.technicians(),
                live.visits().stream().filter(visit -> !visit.id().equals(gone)).toList(),
                routes);
    }

    private PlanningProblem problem(List<Technician> technicians, List<Visit> visits, List<CurrentRoute> routes) {
        return new PlanningProblem(
                live.id(),
                live.timeZone(),
                now,
                live.planningWindow(),
                live.locations(),
                live.permittedHours(),
                technicians,
                visits,
                routes,
                live.travel(),
                live.weights(),
                live.limits());
    }
}
