package dev.callout.promise.learning;

import dev.callout.promise.arrival.Arrivals;
import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.arrival.Pause;
import dev.callout.promise.arrival.RouteAhead;
import dev.callout.promise.arrival.Standing;
import dev.callout.promise.arrival.StopAhead;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.promise.learning.ToldRoute.ToldStop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the durations known now would have said of windows told before. A window that was missed because the operator's
 * values were wrong says nothing of how reliable windows are once the values are learned. Pure; any thread.
 *
 * @param travelVariation of drives: standard deviation over mean
 */
public record Hindsight(Paces paces, double travelVariation) {
    /** No window is chosen: only those told are looked at. */
    private static final WindowLimits UNUSED = WindowLimits.of(Duration.ofHours(1), 0.9);

    /** The chance of each window told on a route, by visit. */
    public Map<String, Double> chances(ToldRoute route) {
        Map<String, Double> chances = new HashMap<>();
        if (!route.stops().isEmpty()) {
            for (StopOutlook stop : Arrivals.along(ahead(route), UNUSED)) {
                stop.toldRate().ifPresent(chance -> chances.put(stop.visit(), chance));
            }
        }
        return chances;
    }

    private RouteAhead ahead(ToldRoute route) {
        ToldStop first = route.stops().get(0);
        Instant leaving = first.arrival().minusSeconds(first.travelSeconds());
        Instant before = leaving;
        List<StopAhead> ahead = new ArrayList<>();
        for (ToldStop stop : route.stops()) {
            ahead.add(ahead(stop, before, route.technician()));
            before = stop.end();
        }
        return new RouteAhead(new Standing.Leaving(leaving), ahead);
    }

    /** What lies between two stops beside the drive and waiting was a break; nothing is done before the stop that waits. */
    private StopAhead ahead(ToldStop stop, Instant before, String technician) {
        int driveAndBreak = seconds(before, stop.arrival());
        int waitAndBreak = seconds(stop.arrival(), stop.start());
        List<Pause> pauses = new ArrayList<>();
        pause(pauses, driveAndBreak - stop.travelSeconds(), false);
        pause(pauses, waitAndBreak - stop.waitSeconds(), true);
        return new StopAhead(
                stop.visit(),
                new Estimate(stop.travelSeconds(), travelVariation),
                pauses,
                paces.estimate(stop.workKind(), technician, stop.operatorSeconds()),
                stop.start(),
                stop.waitSeconds() > 0 ? stop.start() : Instant.EPOCH,
                null,
                stop.told());
    }

    private static void pause(List<Pause> pauses, int seconds, boolean atDoor) {
        if (seconds > 0) {
            pauses.add(new Pause(Instant.EPOCH, seconds, atDoor));
        }
    }

    private static int seconds(Instant from, Instant to) {
        return (int) Duration.between(from, to).toSeconds();
    }
}
