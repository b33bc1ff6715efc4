package dev.callout.desk.telling;

/** Raised in the transaction in which something need not be told any more, because something newer is told in its place. */
public record TellingOvertaken(Telling telling) {}
