package dev.callout.travel.map;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature as the map shows it.
 *
 * @param layer in the tile
 * @param leastZoom below it, it is not shown
 * @param geometry as the feature has it
 * @param attributes what the style reads: texts, whole numbers and flags
 */
record Shape(String layer, int leastZoom, Geometry geometry, Map<String, Object> attributes) {}
