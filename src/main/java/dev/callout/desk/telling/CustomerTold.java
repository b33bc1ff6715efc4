package dev.callout.desk.telling;

/** Raised in the transaction in which it is known that somebody was told. */
public record CustomerTold(Telling telling) {}
