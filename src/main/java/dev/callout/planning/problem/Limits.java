package dev.callout.planning.problem;

import org.jspecify.annotations.Nullable;

/** @param changeBudget how many customers may be told anew; null: as many as needed */
public record Limits(@Nullable Integer changeBudget) {
    public static final Limits NONE = new Limits(null);
}
