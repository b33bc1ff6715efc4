package dev.callout.progress;

import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;

/**
 * Told within the transaction that records an event, for the first time only: repeated reports tell nothing new.
 *
 * @param before the visit's state before it
 * @param visit as it stands after it
 * @param current false where it belongs to an attempt that was over before
 * @param corrections how many reports of this kind of the same attempt were withdrawn before
 */
public record ProgressMade(ProgressEvent event, VisitState before, Visit visit, boolean current, int corrections) {}
