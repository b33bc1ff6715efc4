package dev.callout.progress;

import dev.callout.visit.Visit;

/**
 * A report turned out to be a mistake; told within the transaction that withdraws it.
 *
 * @param visit as it stands without the report
 */
public record ProgressWithdrawn(ProgressEvent event, Visit visit) {}
