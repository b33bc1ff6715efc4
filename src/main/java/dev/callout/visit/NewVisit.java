package dev.callout.visit;

import dev.callout.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/** A visit that is asked for: all that is known before it has an id, a reference and a state. */
public record NewVisit(
        TerritoryId territory,
        Visit.Place place,
        Work work,
        Wishes wishes,
        Intake intake,
        Visit.@Nullable Origin origin) {}
