package dev.callout.desk;

/** Raised in the transaction in which a case is opened. */
public record CaseOpened(Case opened) {}
