package dev.callout.dispatch;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.LiveLaw;
import dev.callout.policy.Rulebook;
import dev.callout.promise.LearnedDurations;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.promise.learning.Reliabilities;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** By what windows are chosen, stated and judged: the rulebook, and what was learned of durations and of kept rates. */
@ApplicationScoped
class WindowLaw {
    private static final String ANYTHING = "";

    private final Rulebook rulebook;
    private final LearnedDurations durations;
    private final Visits visits;

    WindowLaw(Rulebook rulebook, LearnedDurations durations, Visits visits) {
        this.rulebook = rulebook;
        this.durations = durations;
        this.visits = visits;
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

    /** Of a day that runs. */
    LiveLaw live(Collection<Visit> known) {
        Reliabilities kept = Reliabilities.usual();
        return LiveLaw.of(
                lengthsOf(known),
                WindowLimits.of(
                        rulebook.promises().windowWidth(),
                        kept.onTheDay().computed(rulebook.promises().rate())),
                rulebook.planning().retellThreshold(),
                rulebook.planning().changeBudget());
    }
}
