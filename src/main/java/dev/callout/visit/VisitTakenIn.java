package dev.callout.visit;

/** Somebody asked for a visit, at the desk or by a call; told within the transaction that takes it in. Imports tell nothing. */
public record VisitTakenIn(Visit visit) {}
