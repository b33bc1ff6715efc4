package dev.callout.promise;

import dev.callout.promise.learning.FinishedVisit;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.VisitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that was begun and ended, to be learned from.
 *
 * @param visit null: from before Callout
 * @param externalId the source's own id of it; null where it is one of our visits
 */
public record FinishedWork(
        TerritoryId territory,
        @Nullable VisitId visit,
        @Nullable String externalId,
        FinishedVisit work,
        Instant finishedAt) {
    public FinishedWork {
        if ((visit == null) == (externalId == null)) {
            throw new IllegalArgumentException("Work is one of our visits or somebody else's");
        }
    }
}
