package dev.callout.route;

import dev.callout.territory.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;

/** The act that made a plan the truth for one territory and day. Its number rises over all territories. */
public record Publication(
        PublicationId id,
        TerritoryId territory,
        LocalDate day,
        PlanId plan,
        long number,
        Instant publishedAt,
        String publishedBy,
        boolean live) {}
