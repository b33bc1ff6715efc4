package dev.callout.planning.problem;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a replan may not change: the technician, the start of work, or both. */
public record Lock(@Nullable String technician, @Nullable Instant start) {}
