package dev.callout.simulate;

import dev.callout.dispatch.live.LiveRoute;
import dev.callout.dispatch.live.Whereabouts;
import dev.callout.dispatch.live.Whereabouts.Commitment;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Visit;
import dev.callout.promise.arrival.Pause;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.promise.learning.FinishedVisit;
import dev.callout.simulate.Dispatcher.Cause;
import dev.callout.simulate.Told.Outcome;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Technicians on their rounds: they drive, wait, work and rest as the routes in force say and the world allows. */
final class Rounds {
    private static final Duration NOBODY_OPENS = Duration.ofMinutes(10);

    /** Who has nothing to do before may set out so much earlier than the drive is long. */
    private static final Duration EARLY = Duration.ofMinutes(10);

    /** Work that lasts so much longer than expected is an event. */
    private static final Duration OVERRUN = Duration.ofMinutes(15);

    private final Scene scene;
    private final Consumer<Cause> decide;
    private final Map<String, Integer> turns = new HashMap<>();

    Rounds(Scene scene, Consumer<Cause> decide) {
        this.scene = scene;
        this.decide = decide;
    }

    /** Whoever is free rests as soon as may be, or leaves in time for the next stop; a later decision calls anew. */
    void callToLeave(String shift) {
        LiveRoute route = scene.day.route(shift);
        if (!(route.whereabouts() instanceof Whereabouts.Free free)
                || route.ahead().isEmpty()) {
            return;
        }
        int turn = turns.merge(shift, 1, Integer::sum);
        Instant ready = later(later(free.from(), scene.shift(shift).hours().start()), scene.day.now());
        Plan.Route planned = scene.outlook.route(shift);
        for (Plan.TakenBreak taken : planned.breaks()) {
            boolean before = taken.start().isBefore(planned.stops().get(0).arrival());
            if (before && !route.breaksTaken().contains(taken.id())) {
                scene.clock.at(later(ready, earliest(shift, taken)), () -> rest(shift, turn, taken));
                return;
            }
        }
        scene.clock.at(later(ready, planned.departure().minus(EARLY)), () -> leave(shift, turn));
    }

    private void rest(String shift, int turn, Plan.TakenBreak taken) {
        LiveRoute route = scene.day.route(shift);
        if (turns.getOrDefault(shift, 0) != turn || !(route.whereabouts() instanceof Whereabouts.Free free)) {
            return;
        }
        Set<String> breaks = new HashSet<>(route.breaksTaken());
        breaks.add(taken.id());
        Instant back = scene.day.now().plus(Duration.between(taken.start(), taken.end()));
        scene.day = scene.day.with(route.afterBreaks(breaks).at(new Whereabouts.Free(free.location(), back)));
        callToLeave(shift);
    }

    private void leave(String shift, int turn) {
        LiveRoute route = scene.day.route(shift);
        if (turns.getOrDefault(shift, 0) != turn
                || route.ahead().isEmpty()
                || !(route.whereabouts() instanceof Whereabouts.Free)) {
            return;
        }
        Plan.Route planned = scene.outlook.route(shift);
        Plan.Stop stop = planned.stops().get(0);
        Pause atDoor = null;
        Set<String> breaks = new HashSet<>(route.breaksTaken());
        for (Plan.TakenBreak taken : planned.breaks()) {
            if (taken.start().isBefore(stop.start()) && breaks.add(taken.id())) {
                int seconds = (int) Duration.between(taken.start(), taken.end()).toSeconds();
                atDoor = new Pause(earliest(shift, taken), seconds, true);
            }
        }
        drive(route.afterBreaks(breaks), stop, atDoor);
    }

    private Instant earliest(String shift, Plan.TakenBreak taken) {
        return scene.shift(shift).breaks().stream()
                .filter(rest -> rest.id().equals(taken.id()))
                .map(Break::earliest)
                .findFirst()
                .orElse(taken.start());
    }

    private void drive(LiveRoute route, Plan.Stop stop, @Nullable Pause rest) {
        Visit visit = Objects.requireNonNull(scene.day.open().get(stop.visit()));
        Commitment to = new Commitment(
                visit,
                (int) stop.travel().toSeconds(),
                (int) Duration.between(stop.start(), stop.end()).toSeconds(),
                rest);
        scene.day = scene.day
                .without(visit.id())
                .with(route.with(route.ahead().subList(1, route.ahead().size()))
                        .at(new Whereabouts.Driving(to, scene.day.now())));
        Duration drive = scene.world.drive(visit.id(), scene.number, to.travelSeconds());
        scene.ledger.drove(drive);
        scene.clock.at(scene.day.now().plus(drive), () -> arrive(route.shift(), to));
        noteNarrowing(route.shift());
    }

    /** The stop after the one that is driven to is two stops away. */
    private void noteNarrowing(String shift) {
        List<String> ahead = scene.day.route(shift).ahead();
        StopOutlook next = ahead.isEmpty() ? null : scene.outlook.stops().get(ahead.get(0));
        if (next != null) {
            scene.ledger.narrowed(next.visit(), next.offer().window());
        }
    }

    private void arrive(String shift, Commitment to) {
        if (!isOn(shift, to)) {
            return;
        }
        Instant begin = scene.day.now();
        Pause rest = to.rest();
        if (rest != null) {
            begin = later(begin, rest.notBefore()).plusSeconds(rest.seconds());
        }
        Instant ready = begin;
        Window told = to.visit().promise();
        begin = told == null ? begin : later(begin, told.start());
        for (Window bound : bounds(to.visit())) {
            begin = later(begin, bound.start());
        }
        scene.ledger.waited(Duration.between(ready, begin));
        scene.clock.at(begin, () -> begin(shift, to));
    }

    private List<Window> bounds(Visit visit) {
        String hours = visit.permittedHours();
        List<Window> permitted =
                hours == null ? List.of() : scene.day.morning().permittedHours().getOrDefault(hours, List.of());
        return Stream.concat(
                        visit.windows().stream().limit(1), permitted.stream().limit(1))
                .toList();
    }

    private void begin(String shift, Commitment to) {
        if (!isOn(shift, to)) {
            return;
        }
        LiveRoute route = scene.day.route(shift);
        String visit = to.visit().id();
        int expected =
                scene.lengths.work(visit, route.technician(), to.workSeconds()).seconds();
        Instant end = scene.day.now().plusSeconds(Math.min(expected, to.workSeconds()));
        if (bounds(to.visit()).stream().anyMatch(bound -> end.isAfter(bound.end()))) {
            scene.ledger.close(visit, Outcome.NOT_REACHED);
            free(shift, to, scene.day.now(), Cause.PROGRESS);
            return;
        }
        scene.ledger.begun(visit, scene.day.now());
        if (scene.world.isNobodyHome(visit, scene.number)) {
            scene.ledger.event("nobody home");
            free(shift, to, scene.day.now().plus(NOBODY_OPENS), Cause.NOBODY_HOME);
            return;
        }
        scene.day = scene.day.with(route.at(new Whereabouts.Working(to, scene.day.now())));
        int operator = (int) Math.round(to.workSeconds() / scene.lengths.kindFactor(scene.kind(visit)));
        Duration work = scene.world.work(visit, route.technician(), Duration.ofSeconds(operator));
        if (work.minusSeconds(expected).compareTo(OVERRUN) > 0) {
            scene.ledger.event("overrun");
        }
        scene.clock.at(scene.day.now().plus(work), () -> {
            if (isOn(shift, to)) {
                scene.ledger.done++;
                scene.done.add(visit);
                scene.ledger.finished.add(
                        new FinishedVisit(scene.kind(visit), route.technician(), operator, (int) work.toSeconds()));
                free(shift, to, scene.day.now(), Cause.PROGRESS);
            }
        });
    }

    private void free(String shift, Commitment from, Instant at, Cause cause) {
        scene.day = scene.day.with(
                scene.day.route(shift).at(new Whereabouts.Free(from.visit().location(), at)));
        decide.accept(cause);
    }

    private boolean isOn(String shift, Commitment to) {
        Whereabouts where = scene.day.route(shift).whereabouts();
        return where instanceof Whereabouts.Driving driving && driving.stop() == to
                || where instanceof Whereabouts.Working working && working.stop() == to;
    }

    /** Everybody drives home from the last stop. */
    void comeHome() {
        scene.shifts.values().forEach(this::comeHome);
    }

    private void comeHome(Shift shift) {
        Whereabouts where = scene.day.route(shift.id()).whereabouts();
        String from = where instanceof Whereabouts.Free free ? free.location() : null;
        String home = shift.endLocation();
        if (from != null && home != null && where instanceof Whereabouts.Free free) {
            int size = scene.world.travel.size();
            int seconds = scene.world.travel.seconds()[index(from) * size + index(home)];
            scene.ledger.driveSeconds += seconds;
            Instant back = free.from().plusSeconds(seconds);
            scene.ledger.overtimeSeconds +=
                    Math.max(0, Duration.between(shift.hours().end(), back).toSeconds());
        }
    }

    private static int index(String location) {
        return Integer.parseInt(location.substring(1));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
