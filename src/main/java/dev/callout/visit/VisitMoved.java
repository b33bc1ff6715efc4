package dev.callout.visit;

/** Raised in the transaction in which a visit changes its state. */
public record VisitMoved(Visit visit, VisitState before, String byWhom) {}
