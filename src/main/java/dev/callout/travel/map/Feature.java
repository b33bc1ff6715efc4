package dev.callout.travel.map;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A tagged thing of an extract.
 *
 * @param tags as mapped
 * @param geometry in degrees, x east and y north: a point, a line (closed or not), or the area of a multipolygon
 */
record Feature(Map<String, Object> tags, Geometry geometry) {
    @Nullable
    String tag(String key) {
        return tags.get(key) instanceof String value && !value.isBlank() ? value : null;
    }

    String tag(String key, String otherwise) {
        String value = tag(key);
        return value == null ? otherwise : value;
    }

    boolean has(String key) {
        return tag(key) != null;
    }
}
