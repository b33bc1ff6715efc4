package dev.callout.visit;

import org.jspecify.annotations.Nullable;

/**
 * Raised in the transaction in which a visit is taken in, by whatever way.
 *
 * @param caseReference the case that it was asked for under; null: none was named
 * @param announced whether its customer is told that it was received; imports tell nothing
 */
public record VisitTaken(Visit visit, @Nullable String caseReference, String byWhom, boolean announced) {}
