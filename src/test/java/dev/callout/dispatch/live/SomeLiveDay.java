package dev.callout.dispatch.live;

import dev.callout.dispatch.live.Whereabouts.Commitment;
import dev.callout.planning.Day;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanner;
import dev.callout.policy.PromiseKnobs;
import dev.callout.promise.arrival.WindowLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A running day for tests, with what happens in it. */
final class SomeLiveDay {
    static final LiveLaw LAW = LiveLaw.of(
            Lengths.of(new PromiseKnobs(Duration.ofMinutes(60), 0.9, 0.5, 0.3, Duration.ofMinutes(10))),
            WindowLimits.of(Duration.ofMinutes(60), 0.9),
            Duration.ofMinutes(10),
            3);

    static final LiveDispatch DISPATCH = new LiveDispatch(
            LAW,
            rest -> Replanner.repair(
                            rest, ReplanLimits.ofInsertion(rest.limits().changeBudget()))
                    .plan());

    private SomeLiveDay() {}

    /** @param routes written as "anna-1: V1 V2"; their windows are those that the visits were promised */
    static LiveDay of(Day day, String... routes) {
        PlanningProblem problem = day.problem();
        Map<String, List<String>> ahead = new HashMap<>();
        for (String route : routes) {
            String[] words = route.replace(":", "").split(" ");
            ahead.put(words[0], Arrays.asList(words).subList(1, words.length));
        }
        Plan nothing = new Plan(
                problem.id(),
                new Plan.Score(0, 0, 0, List.of()),
                List.of(),
                new ArrayList<>(),
                List.of(),
                new Plan.Totals(0, 0, 0, 0, 0, 0, ""),
                null);
        return LiveDay.published(problem, nothing).with(ahead);
    }

    /** The technician of the shift has been at work on the visit since then. */
    static LiveDay working(LiveDay day, String shift, String visit, String since) {
        Visit at = Objects.requireNonNull(day.open().get(visit));
        Commitment stop = new Commitment(at, 600, (int) at.duration().toSeconds(), null);
        LiveDay begun = day.without(visit);
        return begun.with(begun.route(shift).at(new Whereabouts.Working(stop, Day.at(since))));
    }
}
