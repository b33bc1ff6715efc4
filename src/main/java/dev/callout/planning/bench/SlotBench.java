package dev.callout.planning.bench;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.replan.Slot;
import dev.callout.planning.replan.SlotLimits;
import dev.callout.planning.replan.SlotSearch;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/** Offers windows over several published days to callers, one after the other, and tells how long the answers took. */
public final class SlotBench {
    private static final long PLANNING_ITERATIONS = 40_000;
    private static final int FIRST_HOUR = 8;
    private static final int LAST_HOUR = 17;

    private final List<PlanningProblem> days = new ArrayList<>();
    private final long seed;
    private final Consumer<String> told;

    public SlotBench(int technicians, int visits, int dayCount, long seed, Consumer<String> told) {
        this.seed = seed;
        this.told = told;
        for (int d = 0; d < dayCount; d++) {
            PlanningProblem day = FieldServiceDay.of(technicians, visits, seed + d);
            PublishedDay published = PublishedDay.of(day, PLANNING_ITERATIONS, seed);
            days.add(published.at(day.now(), List.of(), 0));
        }
    }

    public void run(int count) {
        Random random = new Random(seed);
        Stopwatch watch = new Stopwatch(count);
        int offered = 0;
        for (int i = 0; i < count; i++) {
            PlanningProblem week = PublishedWeek.of(days, asked(random));
            SlotLimits limits = new SlotLimits(windows(), 0.9);
            List<Slot> slots = watch.time(() -> SlotSearch.offers(week, "asked", limits, (route, visit, window) -> 1));
            offered += slots.size();
        }
        told.accept(String.format(
                Locale.ROOT,
                "slot searches %d over %d days and %d windows: %.1f offered on average",
                count,
                days.size(),
                windows().size(),
                (double) offered / count));
        told.accept(watch.told());
    }

    private Visit asked(Random random) {
        Visit like =
                days.get(0).visits().get(random.nextInt(days.get(0).visits().size()));
        return new Visit(
                "asked",
                "0-" + like.location(),
                Duration.ofMinutes(30 + 5L * random.nextInt(8)),
                Duration.ZERO,
                List.of(),
                null,
                null,
                Visit.DEFAULT_PRIORITY,
                null,
                null,
                like.skills(),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** An hour wide, every half hour. */
    private List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        Instant first = days.get(0).planningWindow().start();
        for (int d = 0; d < days.size(); d++) {
            for (int half = 2 * FIRST_HOUR; half < 2 * LAST_HOUR; half++) {
                Instant start = first.plus(Duration.ofDays(d)).plus(Duration.ofMinutes(30L * half));
                windows.add(new Window(start, start.plus(Duration.ofHours(1))));
            }
        }
        return windows;
    }
}
