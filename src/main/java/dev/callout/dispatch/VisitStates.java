package dev.callout.dispatch;

import dev.callout.route.Plan;
import dev.callout.route.Stop;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves visits on when their plan is published. */
@ApplicationScoped
class VisitStates {
    private final Visits visits;

    VisitStates(Visits visits) {
        this.visits = visits;
    }

    /** What is on a route is planned, or promised where its customer is told a window; what fell off is asked for again. */
    void follow(Plan plan, List<Stop> stops, Snapshot before, String byWhom) {
        Map<VisitId, VisitState> next = new HashMap<>();
        for (Stop stop : stops) {
            next.merge(
                    stop.visit(),
                    stop.window() == null ? VisitState.PLANNED : VisitState.PROMISED,
                    (one, other) -> one == VisitState.PROMISED ? one : other);
        }
        for (Visit visit : before.demand().visits()) {
            if (VisitState.PLANNABLE.contains(visit.state())) {
                VisitState state = next.getOrDefault(visit.id(), VisitState.REQUESTED);
                if (state != visit.state()) {
                    visits.change(visit.id(), state, byWhom, "plan " + plan.id());
                }
            }
        }
    }
}
