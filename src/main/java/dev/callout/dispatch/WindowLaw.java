package dev.callout.dispatch;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.Leeway;
import dev.callout.dispatch.live.LiveLaw;
import dev.callout.dispatch.live.WindowsToTell;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.policy.Rulebook;
import dev.callout.promise.LearnedDurations;
import dev.callout.promise.LearnedRates;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.promise.learning.Reliabilities;
import dev.callout.promise.learning.Reliability;
import dev.callout.route.Stop;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By what windows are chosen, stated and judged: the rulebook, and what was learned of durations and of kept rates. */
@ApplicationScoped
class WindowLaw {
    private static final String ANYTHING = "";

    private final Rulebook rulebook;
    private final LearnedDurations durations;
    private final LearnedRates rates;
    private final Visits visits;
    private final Clock clock;

    WindowLaw(Rulebook rulebook, LearnedDurations durations, LearnedRates rates, Visits visits, Clock clock) {
        this.rulebook = rulebook;
        this.durations = durations;
        this.rates = rates;
        this.visits = visits;
        this.clock = clock;
    }

    /** How long the work of a problem's visits really takes, where the plan gives it no slack. */
    LearnedLengths lengths(Collection<dev.callout.planning.problem.Visit> planned) {
        List<VisitId> ids =
                planned.stream().map(visit -> VisitId.of(visit.id())).toList();
        return lengthsOf(visits.list(ids));
    }

    /** The same of visits that were read already. */
    LearnedLengths lengthsOf(Collection<Visit> known) {
        Map<String, String> kinds = known.stream()
                .collect(Collectors.toMap(
                        visit -> visit.id().toString(), visit -> visit.work().kind()));
        return new LearnedLengths(
                durations.paces(),
                visit -> kinds.getOrDefault(visit, ANYTHING),
                rulebook.promises().travelVariation(),
                0);
    }

    /**
     * What a plan is made and told by.
     *
     * @param kept null: chances are stated as they are computed
     * @param slack the share by which the plan gives work more than its mean
     * @param leeway between the end of work and the last one allowed, where it can be had
     */
    record Evening(
            LearnedLengths lengths,
            @Nullable Reliabilities kept,
            IntFunction<WindowLimits> windows,
            double slack,
            Duration leeway) {
        /** The problem with slack in its work, and with leeway; what has begun takes as long as it takes. */
        PlanningProblem slackened(PlanningProblem problem) {
            PlanningProblem slackened = new Slackened(slack).of(problem);
            return leeway.isZero() ? slackened : Leeway.of(slackened, leeway);
        }

        LearnedLengths slackenedLengths() {
            return lengths.withSlack(slack);
        }

        /** The plan with the rates that are stated instead of the chances that were computed. */
        Plan stated(Plan plan) {
            return kept == null ? plan : StatedRates.of(plan, kept);
        }
    }

    /** Of a day that is still to come. */
    Evening evening(PlanningProblem problem) {
        LearnedLengths lengths = lengths(problem.visits());
        Reliabilities kept = rates.get();
        IntFunction<WindowLimits> windows = place -> told(kept.at(place));
        double slack = new EveningSlack(lengths, windows).share(problem);
        return new Evening(lengths, kept, windows, slack, rulebook.promises().windowWidth());
    }

    /** Of what is left of a day that runs: no slack, and chances are stated as they are computed. */
    Evening runningDay(PlanningProblem problem) {
        WindowLimits windows = told(rates.get().onTheDay());
        return new Evening(lengths(problem.visits()), null, place -> windows, 0, Duration.ZERO);
    }

    /** The chance that was computed for a stop that is stated with this rate. */
    double computed(double stated, Stop stop, ZoneId zone) {
        Window window = stop.window();
        boolean today = window != null
                && window.start()
                        .atZone(zone)
                        .toLocalDate()
                        .equals(clock.instant().atZone(zone).toLocalDate());
        return today ? stated : rates.get().at(stop.position()).computed(stated);
    }

    private WindowLimits told(Reliability kept) {
        return WindowsToTell.limits(
                rulebook.promises().windowWidth(), rulebook.promises().rate(), kept);
    }

    /** Of a day that runs. */
    LiveLaw live(Collection<Visit> known) {
        return LiveLaw.of(
                        lengthsOf(known),
                        told(rates.get().onTheDay()),
                        rulebook.planning().retellThreshold(),
                        rulebook.planning().changeBudget())
                .narrowingTo(WindowLimits.of(
                        rulebook.promises().windowWidth(), rulebook.promises().rate()));
    }
}
