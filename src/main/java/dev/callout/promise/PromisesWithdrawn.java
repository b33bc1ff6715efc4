package dev.callout.promise;

import dev.callout.visit.VisitId;
import java.util.List;

/**
 * Windows do not hold any more and there are no others in their place; told within the transaction that settles them.
 *
 * @param movedBy {@link Outcome#OPERATOR_MOVED} or {@link Outcome#CUSTOMER_MOVED}
 */
public record PromisesWithdrawn(List<VisitId> visits, Outcome movedBy) {
    public PromisesWithdrawn {
        visits = List.copyOf(visits);
    }
}
