package dev.callout.simulate;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveRoute;
import dev.callout.dispatch.live.Whereabouts;
import dev.callout.planning.problem.Visit;
import dev.callout.promise.learning.Reliability;
import dev.callout.simulate.Dispatcher.Cause;
import dev.callout.simulate.Told.Outcome;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** One day as it happens: what nobody expects happens, and the dispatcher decides at every event. For one thread. */
final class DayRun {
    private static final Duration TICK = Duration.ofMinutes(15);

    private final Dispatcher dispatcher;
    private final Reliability onTheDay;
    private final Scene scene;
    private final Rounds rounds;

    DayRun(World world, int number, Dispatcher dispatcher, Dispatcher.Known known, Ledger ledger, LiveDay start) {
        this.dispatcher = dispatcher;
        onTheDay = known.reliability().onTheDay();
        scene = new Scene(world, number, known.lengths(), ledger, start);
        rounds = new Rounds(scene, this::decide);
    }

    /**
     * Lets the day pass.
     *
     * @param urgentToday asked for on this day, to be done on it
     * @return the visits that are done with, whoever came or cancelled
     */
    Set<String> run(Collection<Request> urgentToday) {
        Window hours = scene.hours();
        for (Request request : urgentToday) {
            scene.clock.at(request.at(), () -> urgent(request));
        }
        for (LiveRoute route : scene.day.routes().values()) {
            disturb(route, hours);
        }
        for (Instant at = hours.start(); at.isBefore(hours.end()); at = at.plus(TICK)) {
            scene.clock.at(at, () -> decide(Cause.PROGRESS));
        }
        while (scene.clock.hasNext()) {
            Instant now = scene.clock.next();
            scene.day = scene.day.at(now);
            scene.clock.run();
        }
        rounds.comeHome();
        return scene.done;
    }

    private void disturb(LiveRoute route, Window hours) {
        World world = scene.world;
        if (world.isIll(route.technician(), scene.number)) {
            scene.clock.at(world.moment("ill", route.technician(), scene.number, hours), () -> ill(route.shift()));
        }
        for (String visit : route.ahead()) {
            if (world.cancels(visit, scene.number)) {
                scene.clock.at(world.moment("cancel", visit, scene.number, hours), () -> cancel(visit));
            }
        }
    }

    private void decide(Cause cause) {
        long start = Processor.nanos();
        Decision decision = dispatcher.react(scene.day, cause);
        scene.ledger.decisionNanos.add(Processor.nanos() - start);
        scene.day = decision.day();
        scene.outlook = decision.outlook();
        decision.rescues().forEach(scene.ledger::take);
        decision.tellings().forEach(telling -> scene.ledger.take(telling, scene.number, onTheDay, cause));
        scene.shifts.keySet().forEach(rounds::callToLeave);
    }

    private void ill(String shift) {
        Whereabouts where = scene.day.route(shift).whereabouts();
        scene.ledger.event("illness");
        if (where instanceof Whereabouts.Driving driving) {
            Visit left = driving.stop().visit();
            scene.day = scene.day.with(left);
        }
        scene.day = scene.day.gone(shift);
        decide(Cause.ILLNESS);
    }

    private void cancel(String visit) {
        if (scene.day.open().containsKey(visit)) {
            scene.ledger.event("cancelled");
            scene.ledger.close(visit, Outcome.CUSTOMER);
            scene.done.add(visit);
            scene.day = scene.day.without(visit);
            decide(Cause.CANCELLATION);
        }
    }

    private void urgent(Request request) {
        scene.ledger.event("urgent");
        scene.day = scene.day.with(new DayProblem(scene.world, scene.number, scene.lengths).visit(request));
        decide(Cause.URGENT);
    }
}
