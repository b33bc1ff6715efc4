package dev.callout.dispatch;

import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.time.Instant;
import java.util.UUID;

/** A customer is offered an earlier window; told within the transaction that holds it. */
public record WaitlistOffered(UUID offer, VisitId visit, Window window, Instant heldUntil) {}
