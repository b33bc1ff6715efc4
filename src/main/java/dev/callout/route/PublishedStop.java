package dev.callout.route;

/** A stop that is the truth, until a newer publication replaces it. */
public record PublishedStop(StopId id, PublicationId publication, boolean live, Stop stop) {}
