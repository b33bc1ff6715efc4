package dev.callout.promise.arrival;

import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * Follows a route and says for every stop when it will be reached, how sure that is, and which arrival window can be
 * told. The spread grows with every drive and every visit, and is cut off wherever the technician waits: for work to be
 * allowed, for a pause, for the begin of a window. A window offered here is taken as told by the stops behind it.
 * Stateless; any thread.
 */
public final class Arrivals {
    private Arrivals() {}

    /** @return one outlook for each stop, in the route's order */
    public static List<StopOutlook> along(RouteAhead route, WindowLimits limits) {
        return along(route, place -> limits);
    }

    /** @param limits by place on the route ahead, 0 is the next stop */
    public static List<StopOutlook> along(RouteAhead route, IntFunction<WindowLimits> limits) {
        List<StopOutlook> outlooks = new ArrayList<>(route.stops().size());
        Spread free = freeFrom(route.standing());
        for (StopAhead stop : route.stops()) {
            Spread arrival = outlooks.isEmpty() && route.standing() instanceof Standing.Driving driving
                    ? stillDriving(driving, stop)
                    : drive(free, stop);
            Window told = stop.told();
            Spread start = paused(arrival, stop, true).notBefore(stop.earliestStart());
            OptionalDouble toldRate = OptionalDouble.empty();
            if (told != null) {
                start = start.notBefore(told.start());
                toldRate = OptionalDouble.of(WindowChoice.rate(stop, start, told));
            }
            WindowOffer offer = new WindowChoice(limits.apply(outlooks.size())).choose(stop, start);
            if (told == null) {
                start = start.notBefore(offer.window().start());
            }
            outlooks.add(new StopOutlook(stop.visit(), arrival, start, offer, toldRate));
            free = start.then(Kernel.of(stop.work()));
        }
        return outlooks;
    }

    private static Spread freeFrom(Standing standing) {
        if (standing instanceof Standing.Leaving leaving) {
            return Spread.at(leaving.at());
        }
        if (standing instanceof Standing.Working working) {
            return Spread.at(later(working.since(), working.now()))
                    .then(Kernel.remaining(working.work(), elapsed(working.since(), working.now())));
        }
        return Spread.at(((Standing.Driving) standing).now());
    }

    private static Spread stillDriving(Standing.Driving driving, StopAhead stop) {
        return Spread.at(later(driving.since(), driving.now()))
                .then(Kernel.remaining(stop.travel(), elapsed(driving.since(), driving.now())));
    }

    private static Spread drive(Spread free, StopAhead stop) {
        return paused(free, stop, false).then(Kernel.of(stop.travel()));
    }

    private static Spread paused(Spread before, StopAhead stop, boolean atDoor) {
        Spread after = before;
        for (Pause pause : stop.pauses()) {
            if (pause.atDoor() == atDoor) {
                after = after.notBefore(pause.notBefore());
                after = pause.seconds() == 0 ? after : after.then(Kernel.fixed(pause.seconds()));
            }
        }
        return after;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static int elapsed(Instant since, Instant now) {
        return (int) Math.max(
                0, Math.min(Integer.MAX_VALUE, Duration.between(since, now).toSeconds()));
    }
}
