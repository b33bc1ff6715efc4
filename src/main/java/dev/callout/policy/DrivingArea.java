package dev.callout.policy;

import dev.callout.geo.Area;

/**
 * An area with a pace of its own, such as a town's centre. Immutable.
 *
 * @param name unique within the rulebook
 */
public record DrivingArea(String name, Area area, PaceOfWeek pace) {}
