package dev.callout.simulate;

import dev.callout.dispatch.live.Proposal;
import dev.callout.dispatch.live.Telling;
import dev.callout.promise.learning.FinishedVisit;
import dev.callout.promise.learning.Hindsight;
import dev.callout.promise.learning.Reliabilities;
import dev.callout.promise.learning.Reliability;
import dev.callout.promise.learning.ToldRoute;
import dev.callout.simulate.Told.Outcome;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that was told and done in a simulation, in memory. For one thread. */
final class Ledger {
    final List<Told> told = new ArrayList<>();
    final List<FinishedVisit> finished = new ArrayList<>();
    final List<Long> decisionNanos = new ArrayList<>();
    final Map<String, Integer> events = new HashMap<>();

    /** Customers told something else than before, by why and what. */
    final Map<String, Integer> retold = new TreeMap<>();

    private final Map<String, Told> open = new HashMap<>();
    private final Map<Integer, List<ToldRoute>> routes = new HashMap<>();
    int asked;
    int done;
    int waitingAtEnd;
    int rescues;
    double rescueGain;
    long driveSeconds;
    long waitSeconds;
    long overtimeSeconds;
    long planMillis;
    final List<Double> slacks = new ArrayList<>();

    /** @param position on the route as published, 1 is first; 0: told on the day */
    void tell(String visit, int day, int position, Window window, Told.Odds odds) {
        Told promise = new Told(visit, day, position, window, odds);
        told.add(promise);
        open.put(visit, promise);
    }

    /** @param reliability by which the rate of a new window is stated */
    void take(Telling telling, int day, Reliability reliability, Dispatcher.Cause cause) {
        if (telling.isAnew()) {
            close(telling.visit(), Outcome.MOVED);
            String instead = telling.after() == null ? ": not today" : ": another window";
            retold.merge(cause.words() + instead, 1, Integer::sum);
        }
        Window window = telling.after();
        if (window != null) {
            tell(telling.visit(), day, 0, window, new Told.Odds(reliability.stated(telling.rate()), telling.rate()));
        }
    }

    void take(Proposal rescue) {
        rescues++;
        rescueGain += rescue.gain();
        Told promise = open.get(rescue.visit());
        if (promise != null) {
            promise.rescued = true;
        }
    }

    /** The routes of the windows told the evening before a day. */
    void published(int day, List<ToldRoute> dayRoutes) {
        routes.put(day, dayRoutes);
    }

    /** What became of windows told, with the chances that they had by what is known now. */
    List<Reliabilities.Seen> outcomes(Hindsight now) {
        Map<Integer, Map<String, Double>> chances = new HashMap<>();
        routes.forEach((day, told) -> {
            Map<String, Double> ofDay = chances.computeIfAbsent(day, none -> new HashMap<>());
            told.forEach(route -> ofDay.putAll(now.chances(route)));
        });
        return told.stream()
                .filter(promise -> promise.counts())
                .map(promise -> {
                    double computed = promise.position == 0
                            ? promise.computed
                            : chances.getOrDefault(promise.day, Map.of()).getOrDefault(promise.visit, promise.computed);
                    return new Reliabilities.Seen(
                            promise.position - 1, new Reliability.Outcome(computed, promise.outcome == Outcome.KEPT));
                })
                .toList();
    }

    void narrowed(String visit, Window window) {
        Told promise = open.get(visit);
        if (promise != null && promise.narrowed == null) {
            promise.narrowed = window;
        }
    }

    /** Work has begun, or nobody opened. */
    void begun(String visit, Instant at) {
        Told promise = open.get(visit);
        if (promise != null) {
            promise.begun = at;
            close(visit, at.isBefore(promise.window.end()) ? Outcome.KEPT : Outcome.LATE);
        }
    }

    void close(String visit, Outcome outcome) {
        @Nullable Told promise = open.remove(visit);
        if (promise != null) {
            promise.outcome = outcome;
        }
    }

    /** Whom nobody has reached by now is not reached today. */
    void endDay() {
        told.stream()
                .filter(promise -> promise.outcome == Outcome.OPEN)
                .forEach(promise -> close(promise.visit, Outcome.NOT_REACHED));
    }

    void event(String what) {
        events.merge(what, 1, Integer::sum);
    }

    void drove(Duration drive) {
        driveSeconds += drive.toSeconds();
    }

    void waited(Duration wait) {
        waitSeconds += Math.max(0, wait.toSeconds());
    }
}
