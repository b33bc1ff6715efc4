package dev.callout.simulate;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveOutlook;
import dev.callout.dispatch.live.LiveRoute;
import dev.callout.dispatch.live.Whereabouts;
import dev.callout.dispatch.live.Whereabouts.Commitment;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.promise.arrival.Pause;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.promise.learning.FinishedVisit;
import dev.callout.promise.learning.Reliability;
import dev.callout.simulate.Dispatcher.Cause;
import dev.callout.simulate.Told.Outcome;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One day as it happens: technicians drive, wait, work and rest as the routes in force say and the world allows, and the
 * dispatcher decides at every event. For one thread.
 */
final class DayRun {
    private static final Duration TICK = Duration.ofMinutes(15);
    private static final Duration NOBODY_OPENS = Duration.ofMinutes(10);

    /** Who has nothing to do before may set out so much earlier than the drive is long. */
    private static final Duration EARLY = Duration.ofMinutes(10);

    /** Work that lasts so much longer than expected is an event. */
    private static final Duration OVERRUN = Duration.ofMinutes(15);

    private final World world;
    private final int number;
    private final Dispatcher dispatcher;
    private final LearnedLengths lengths;
    private final Reliability onTheDay;
    private final Ledger ledger;
    private final Clockwork clock = new Clockwork();
    private final Map<String, Shift> shifts = new LinkedHashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Map<String, Request> urgent = new HashMap<>();
    private LiveDay day;
    private LiveOutlook outlook;

    DayRun(World world, int number, Dispatcher dispatcher, Dispatcher.Known known, Ledger ledger, LiveDay start) {
        this.world = world;
        this.number = number;
        this.dispatcher = dispatcher;
        lengths = known.lengths();
        onTheDay = known.reliability().onTheDay();
        this.ledger = ledger;
        day = start;
        for (Technician technician : start.morning().technicians()) {
            technician.shifts().forEach(shift -> shifts.put(shift.id(), shift));
        }
        outlook = LiveOutlook.timed(start, lengths);
    }

    /**
     * Lets the day pass.
     *
     * @param urgentToday asked for on this day, to be done on it
     * @return the visits that are done with, whoever came or cancelled
     */
    Set<String> run(Collection<Request> urgentToday) {
        Window hours = hours();
        for (Request request : urgentToday) {
            urgent.put(request.id(), request);
            clock.at(request.at(), () -> urgent(request));
        }
        for (LiveRoute route : day.routes().values()) {
            if (world.isIll(route.technician(), number)) {
                clock.at(world.moment("ill", route.technician(), number, hours), () -> ill(route.shift()));
            }
            for (String visit : route.ahead()) {
                if (world.cancels(visit, number)) {
                    clock.at(world.moment("cancel", visit, number, hours), () -> cancel(visit));
                }
            }
        }
        for (Instant at = hours.start(); at.isBefore(hours.end()); at = at.plus(TICK)) {
            clock.at(at, () -> decide(Cause.PROGRESS));
        }
        while (clock.hasNext()) {
            Instant now = clock.next();
            day = day.at(now);
            clock.run();
        }
        shifts.values().forEach(this::comeHome);
        return done;
    }

    private Window hours() {
        Instant first = shifts.values().stream()
                .map(shift -> shift.hours().start())
                .min(Instant::compareTo)
                .orElse(day.now());
        Instant last = shifts.values().stream()
                .map(shift -> shift.hours().end())
                .max(Instant::compareTo)
                .orElse(first.plusSeconds(1));
        return new Window(first, last);
    }

    private void decide(Cause cause) {
        long start = Processor.nanos();
        Decision decision = dispatcher.react(day, cause);
        ledger.decisionNanos.add(Processor.nanos() - start);
        day = decision.day();
        outlook = decision.outlook();
        decision.rescues().forEach(ledger::take);
        decision.tellings().forEach(telling -> ledger.take(telling, number, onTheDay));
        shifts.keySet().forEach(this::callToLeave);
    }

    /** Whoever is free leaves in time for the next stop; a later decision calls anew. */
    private void callToLeave(String shift) {
        LiveRoute route = day.route(shift);
        if (!(route.whereabouts() instanceof Whereabouts.Free free)
                || route.ahead().isEmpty()) {
            return;
        }
        Instant leave = outlook.route(shift).departure().minus(EARLY);
        leave = later(later(leave, free.from()), later(shiftOf(shift).hours().start(), day.now()));
        int turn = turns.merge(shift, 1, Integer::sum);
        clock.at(leave, () -> leave(shift, turn));
    }

    private void leave(String shift, int turn) {
        LiveRoute route = day.route(shift);
        if (turns.getOrDefault(shift, 0) != turn
                || route.ahead().isEmpty()
                || !(route.whereabouts() instanceof Whereabouts.Free free)) {
            return;
        }
        Plan.Route planned = outlook.route(shift);
        Plan.Stop stop = planned.stops().get(0);
        Pause rest = null;
        Set<String> breaks = new HashSet<>(route.breaksTaken());
        for (Plan.TakenBreak taken : planned.breaks()) {
            if (!taken.start().isBefore(stop.start()) || breaks.contains(taken.id())) {
                continue;
            }
            breaks.add(taken.id());
            int seconds = (int) Duration.between(taken.start(), taken.end()).toSeconds();
            Instant earliest = earliest(shift, taken);
            if (taken.start().isBefore(stop.arrival())) {
                Instant back = later(day.now(), earliest).plusSeconds(seconds);
                day = day.with(route.afterBreaks(breaks).at(new Whereabouts.Free(free.location(), back)));
                clock.at(back, () -> leave(shift, turn));
                return;
            }
            rest = new Pause(earliest, seconds, true);
        }
        drive(route.afterBreaks(breaks), stop, rest);
    }

    private Shift shiftOf(String id) {
        return Objects.requireNonNull(shifts.get(id));
    }

    private Instant earliest(String shift, Plan.TakenBreak taken) {
        return shiftOf(shift).breaks().stream()
                .filter(rest -> rest.id().equals(taken.id()))
                .map(Break::earliest)
                .findFirst()
                .orElse(taken.start());
    }

    private void drive(LiveRoute route, Plan.Stop stop, @Nullable Pause rest) {
        Visit visit = Objects.requireNonNull(day.open().get(stop.visit()));
        Commitment to = new Commitment(
                visit,
                (int) stop.travel().toSeconds(),
                (int) Duration.between(stop.start(), stop.end()).toSeconds(),
                rest);
        day = day.without(visit.id())
                .with(route.with(route.ahead().subList(1, route.ahead().size()))
                        .at(new Whereabouts.Driving(to, day.now())));
        Duration drive = world.drive(visit.id(), number, to.travelSeconds());
        ledger.drove(drive);
        clock.at(day.now().plus(drive), () -> arrive(route.shift(), to));
        noteNarrowing(route.shift());
    }

    /** The stop after the one that is driven to is two stops away. */
    private void noteNarrowing(String shift) {
        List<String> ahead = day.route(shift).ahead();
        StopOutlook next = ahead.isEmpty() ? null : outlook.stops().get(ahead.get(0));
        if (next != null) {
            ledger.narrowed(next.visit(), next.offer().window());
        }
    }

    private void arrive(String shift, Commitment to) {
        if (!isOn(shift, to)) {
            return;
        }
        Instant begin = day.now();
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
        ledger.waited(Duration.between(ready, begin));
        clock.at(begin, () -> begin(shift, to));
    }

    private List<Window> bounds(Visit visit) {
        String hours = visit.permittedHours();
        List<Window> permitted =
                hours == null ? List.of() : day.morning().permittedHours().getOrDefault(hours, List.of());
        return java.util.stream.Stream.concat(
                        visit.windows().stream().limit(1), permitted.stream().limit(1))
                .toList();
    }

    private void begin(String shift, Commitment to) {
        if (!isOn(shift, to)) {
            return;
        }
        LiveRoute route = day.route(shift);
        String visit = to.visit().id();
        int expected = lengths.work(visit, route.technician(), to.workSeconds()).seconds();
        Instant end = day.now().plusSeconds(Math.min(expected, to.workSeconds()));
        if (bounds(to.visit()).stream().anyMatch(bound -> end.isAfter(bound.end()))) {
            ledger.close(visit, Outcome.NOT_REACHED);
            free(shift, to, day.now(), Cause.PROGRESS);
            return;
        }
        ledger.begun(visit, day.now());
        if (world.isNobodyHome(visit, number)) {
            ledger.event("nobody home");
            free(shift, to, day.now().plus(NOBODY_OPENS), Cause.DISTURBANCE);
            return;
        }
        day = day.with(route.at(new Whereabouts.Working(to, day.now())));
        int operator = (int) Math.round(to.workSeconds() / lengths.kindFactor(kind(visit)));
        Duration work = world.work(visit, route.technician(), Duration.ofSeconds(operator));
        if (work.minusSeconds(expected).compareTo(OVERRUN) > 0) {
            ledger.event("overrun");
        }
        clock.at(day.now().plus(work), () -> {
            if (isOn(shift, to)) {
                ledger.done++;
                done.add(visit);
                ledger.finished.add(
                        new FinishedVisit(kind(visit), route.technician(), operator, (int) work.toSeconds()));
                free(shift, to, day.now(), Cause.PROGRESS);
            }
        });
    }

    private String kind(String visit) {
        return lengths.kindOf().apply(visit);
    }

    private void free(String shift, Commitment from, Instant at, Cause cause) {
        day = day.with(day.route(shift).at(new Whereabouts.Free(from.visit().location(), at)));
        decide(cause);
    }

    private boolean isOn(String shift, Commitment to) {
        Whereabouts where = day.route(shift).whereabouts();
        return where instanceof Whereabouts.Driving driving && driving.stop() == to
                || where instanceof Whereabouts.Working working && working.stop() == to;
    }

    private void ill(String shift) {
        Whereabouts where = day.route(shift).whereabouts();
        ledger.event("illness");
        if (where instanceof Whereabouts.Driving driving) {
            Visit left = driving.stop().visit();
            day = day.with(left);
        }
        day = day.gone(shift);
        decide(Cause.DISTURBANCE);
    }

    private void cancel(String visit) {
        if (day.open().containsKey(visit)) {
            ledger.event("cancelled");
            ledger.close(visit, Outcome.CUSTOMER);
            done.add(visit);
            day = day.without(visit);
            decide(Cause.DISTURBANCE);
        }
    }

    private void urgent(Request request) {
        ledger.event("urgent");
        day = day.with(new DayProblem(world, number, lengths).visit(request));
        decide(Cause.DISTURBANCE);
    }

    private void comeHome(Shift shift) {
        Whereabouts where = day.route(shift.id()).whereabouts();
        String from = where instanceof Whereabouts.Free free ? free.location() : null;
        String home = shift.endLocation();
        if (from != null && home != null && where instanceof Whereabouts.Free free) {
            int size = world.travel.size();
            int seconds = world.travel.seconds()[index(from) * size + index(home)];
            ledger.driveSeconds += seconds;
            Instant back = free.from().plusSeconds(seconds);
            ledger.overtimeSeconds +=
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
