package dev.callout.planning.bench;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Puts urgent visits into a published day of field service, each at a moment of its own into the same day, and tells how long
 * the answers took, how many customers are told anew, and what gave way.
 */
public final class InsertionBench {
    private static final long PLANNING_ITERATIONS = 150_000;

    private final Consumer<String> told;
    private final long seed;
    private final PlanningProblem day;
    private final PublishedDay published;

    public InsertionBench(int technicians, int visits, long seed, Consumer<String> told) {
        this.told = told;
        this.seed = seed;
        day = FieldServiceDay.of(technicians, visits, seed);
        published = PublishedDay.of(day, PLANNING_ITERATIONS, seed);
    }

    public void run(int count, ReplanLimits limits) {
        Random random = new Random(seed);
        Stopwatch watch = new Stopwatch(count);
        int placed = 0;
        int retold = 0;
        int mostRetold = 0;
        int dropped = 0;
        long medium = 0;
        long soft = 0;
        for (int i = 0; i < count; i++) {
            Instant now = day.planningWindow().start().plus(Duration.ofMinutes(8 * 60 + random.nextInt(6 * 60)));
            Visit urgent = urgent(i, random);
            PlanningProblem live = published.at(now, List.of(urgent), 3);
            Replanned answer = watch.time(() -> Replanner.insert(live, urgent.id(), limits));
            placed += answer.isPlaced(urgent.id()) ? 1 : 0;
            int more = answer.toldAnew().size();
            retold += more;
            mostRetold = Math.max(mostRetold, more);
            dropped += (int) answer.plan().changes().stream()
                    .filter(change -> change.kind().equals("dropped"))
                    .count();
            medium += answer.before().score().medium() - answer.plan().score().medium();
            soft += answer.before().score().soft() - answer.plan().score().soft();
        }
        told.accept(String.format(
                Locale.ROOT,
                "insertions %d placed %d told anew %.2f on average, %d at most; %.2f gave way; price medium %d soft %d",
                count,
                placed,
                (double) retold / count,
                mostRetold,
                (double) dropped / count,
                medium / count,
                soft / count));
        told.accept(watch.told());
    }

    /** At the door of one of the day's visits, for work of its kind. */
    private Visit urgent(int number, Random random) {
        Visit like = day.visits().get(random.nextInt(day.visits().size()));
        List<RequiredSkill> skills = new ArrayList<>(like.skills());
        return new Visit(
                "urgent" + number,
                like.location(),
                Duration.ofMinutes(30 + 5L * random.nextInt(8)),
                Duration.ZERO,
                List.of(),
                null,
                null,
                1,
                null,
                null,
                skills,
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
