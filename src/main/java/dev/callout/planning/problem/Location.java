package dev.callout.planning.problem;

import dev.callout.geo.Point;

/** A place where shifts start or end or work is done. */
public record Location(String id, Point point) {}
