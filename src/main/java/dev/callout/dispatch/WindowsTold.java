package dev.callout.dispatch;

import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.promise.Telling;
import dev.callout.promise.ToldWindow;
import dev.callout.route.Publication;
import dev.callout.route.Stop;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps account of what customers are told by a publication, and of what no longer holds. */
@ApplicationScoped
class WindowsTold {
    private static final String CAUSE = "planned anew";
    private static final String DROPPED = "left out of the new plan";

    private final Promises promises;
    private final WindowLaw law;

    WindowsTold(Promises promises, WindowLaw law) {
        this.promises = promises;
        this.law = law;
    }

    /** What has begun is not told again. */
    void tell(Publication publication, List<Stop> stops, Snapshot before, String byWhom) {
        Set<VisitId> movable = movable(before);
        List<ToldWindow> told = new ArrayList<>();
        for (Stop stop : stops) {
            if (stop.window() != null && movable.contains(stop.visit())) {
                double rate = stop.keptRate() == null ? 1 : stop.keptRate();
                told.add(new ToldWindow(
                        stop.visit(),
                        stop.window(),
                        rate,
                        law.computed(rate, stop, before.days().zone()),
                        stop.technician(),
                        stop.position()));
            }
        }
        promises.tell(told, new Telling(Channel.PAGE, publication.id(), byWhom, Outcome.OPERATOR_MOVED, CAUSE));
    }

    /** Visits that were published on these days and are on no route any more. */
    void withdraw(List<Stop> stops, Snapshot before, String byWhom) {
        Set<VisitId> kept = stops.stream().map(Stop::visit).collect(Collectors.toSet());
        List<VisitId> dropped = movable(before).stream()
                .filter(visit -> !kept.contains(visit)
                        && !before.demand().liveStops(visit).isEmpty())
                .toList();
        promises.withdraw(dropped, Outcome.OPERATOR_MOVED, DROPPED, byWhom);
    }

    private static Set<VisitId> movable(Snapshot before) {
        return before.demand().visits().stream()
                .filter(visit -> VisitState.PLANNABLE.contains(visit.state()))
                .map(Visit::id)
                .collect(Collectors.toSet());
    }
}
