package dev.callout.promise;

import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.util.List;

/**
 * Windows have been told, as far as the ledger is concerned: whoever writes to customers does so now. Told within the
 * transaction that keeps them; windows that stay as they were are not among them.
 */
public record PromisesMade(List<Made> promises, Telling telling) {
    public PromisesMade {
        promises = List.copyOf(promises);
    }

    public record Made(PromiseId id, VisitId visit, Window window) {}
}
