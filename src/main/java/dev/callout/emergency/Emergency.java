package dev.callout.emergency;

import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state of emergency. Immutable.
 *
 * @param ends null: until it is ended
 * @param workKinds what is not done meanwhile
 * @param territories where; empty: everywhere
 * @param returnedAt when what was deferred came back into planning; null: not yet
 */
public record Emergency(
        UUID id,
        int version,
        Instant starts,
        @Nullable Instant ends,
        Set<String> workKinds,
        Set<TerritoryId> territories,
        String reason,
        @Nullable Instant returnedAt) {
    public Emergency {
        workKinds = Set.copyOf(workKinds);
        territories = Set.copyOf(territories);
    }

    /** Until when nobody knows, it lasts for ever. */
    public Window window() {
        return new Window(starts, ends == null ? Instant.MAX : ends);
    }

    boolean concerns(TerritoryId territory) {
        return territories.isEmpty() || territories.contains(territory);
    }
}
