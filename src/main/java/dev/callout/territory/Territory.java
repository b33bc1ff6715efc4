package dev.callout.territory;

import dev.callout.geo.Point;
import java.time.ZoneId;

/**
 * A part of the operator's area that is planned as one.
 *
 * @param zone where its days and hours are read
 * @param calendar the name of its calendar in the operator's rulebook
 * @param home where shifts begin and end unless they say otherwise
 */
public record Territory(TerritoryId id, String name, ZoneId zone, String calendar, Point home) {}
