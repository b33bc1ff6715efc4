package dev.callout.simulate;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.promise.learning.Hindsight;
import dev.callout.promise.learning.Reliabilities;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Runs an operator's days one after the other in one way: every night a plan, every day its events, every night learning. */
final class Simulation {
    private static final int EVENING_MINUTE = 19 * 60 + 30;

    private final World world;
    private final Settings settings;
    private final Dispatcher dispatcher;
    private final Ledger ledger = new Ledger();

    /** The same windows on days on which nobody replans. */
    private final Ledger leftAlone = new Ledger();

    private final Map<String, Request> backlog = new LinkedHashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    Simulation(World world, Settings settings, Dispatcher dispatcher) {
        this.world = world;
        this.settings = settings;
        this.dispatcher = dispatcher;
    }

    /** @param progress hears of every day that is over */
    void run(Consumer<String> progress) {
        take(world.requests(-1));
        take(world.requests(0));
        for (int day = 1; day <= settings.days(); day++) {
            runDay(day);
            progress.accept(dispatcher.name() + ": day " + day + " of " + settings.days());
        }
        ledger.waitingAtEnd = backlog.size();
    }

    Report report() {
        return Report.of(dispatcher, settings, ledger, leftAlone, kept(lengths()));
    }

    private void take(List<Request> requests) {
        for (Request request : requests) {
            ledger.asked++;
            kinds.put(request.id(), request.like().workKind());
            backlog.put(request.id(), request);
        }
    }

    private void runDay(int day) {
        LearnedLengths lengths = lengths();
        List<Request> asked = new ArrayList<>();
        for (Request request : backlog.values()) {
            if (request.isWished(day)) {
                asked.add(request);
            }
        }
        Instant evening = world.at(day - 1, EVENING_MINUTE);
        Dispatcher.Known known = new Dispatcher.Known(lengths, kept(lengths), evening);
        long start = Processor.nanos();
        Dispatcher.Published published = dispatcher.publish(world, day, asked, known);
        ledger.slacks.add(published.slack());
        ledger.published(day, published.routes());
        ledger.planMillis += (Processor.nanos() - start) / 1_000_000;
        note(day, published, ledger);
        List<Request> today = world.requests(day);
        List<Request> urgent = today.stream().filter(Request::urgent).toList();
        take(today);
        Set<String> over = new DayRun(world, day, dispatcher, known, ledger, published.day()).run(urgent);
        backlog.keySet().removeAll(over);
        ledger.endDay();
        if (dispatcher.statesRates()) {
            note(day, published, leftAlone);
            new DayRun(world, day, new LeftAlone(lengths), known, leftAlone, published.day()).run(urgent);
            leftAlone.endDay();
        }
    }

    private LearnedLengths lengths() {
        return LearnedLengthsOf.learned(world.rulebook, ledger.finished, visit -> kinds.getOrDefault(visit, ""));
    }

    private Reliabilities kept(LearnedLengths lengths) {
        return Reliabilities.from(ledger.outcomes(new Hindsight(lengths.paces(), lengths.travelVariation())));
    }

    private static void note(int day, Dispatcher.Published published, Ledger ledger) {
        published.day().routes().values().forEach(route -> {
            int position = 0;
            for (String visit : route.ahead()) {
                position++;
                Window window = published.day().told(visit);
                if (window != null) {
                    ledger.tell(
                            visit, day, position, window, published.odds().getOrDefault(visit, new Told.Odds(0, 0)));
                }
            }
        });
    }
}
