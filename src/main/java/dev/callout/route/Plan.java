package dev.callout.route;

import dev.callout.territory.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Proposed routes for a territory and some days, from the moment they are asked for.
 *
 * @param epoch raised whenever a node takes the plan up; who holds an older one may no longer write
 * @param basedOn the territory's publication number that the problem was read at
 * @param result the planner's answer as JSON; null until it is ready
 * @param failure what went wrong, for a person to read; null unless failed
 */
public record Plan(
        PlanId id,
        int version,
        TerritoryId territory,
        LocalDate day,
        int days,
        PlanState state,
        PlanReason reason,
        int seconds,
        String requestedBy,
        Instant createdAt,
        long epoch,
        long basedOn,
        @Nullable String result,
        @Nullable String failure) {
    @Override
    public String toString() {
        return "Plan[" + id + " " + state + "]";
    }
}
