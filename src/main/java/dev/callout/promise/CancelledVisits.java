package dev.callout.promise;

import dev.callout.visit.VisitMoved;
import dev.callout.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** A window ends with its visit. */
@ApplicationScoped
class CancelledVisits {
    private static final String CAUSE = "cancelled";

    private final Promises promises;

    CancelledVisits(Promises promises) {
        this.promises = promises;
    }

    void after(@Observes VisitMoved change) {
        if (change.visit().state() == VisitState.CANCELLED) {
            promises.withdraw(List.of(change.visit().id()), Outcome.CUSTOMER_MOVED, CAUSE, change.byWhom());
        }
    }
}
