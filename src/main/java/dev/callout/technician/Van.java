package dev.callout.technician;

import dev.callout.territory.TerritoryId;
import java.util.List;

/** A vehicle and how much of each kind of load it carries; the kinds are the operator's, by position. */
public record Van(VanId id, TerritoryId territory, String name, List<Integer> capacity) {
    public Van {
        capacity = List.copyOf(capacity);
    }
}
