package dev.callout.travel.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;

/**
 * Which features the map shows, in which layer and from which zoom on. Layers: {@code ground}, {@code water},
 * {@code waterway}, {@code building}, {@code rail}, {@code ferry}, {@code road}, {@code place}, {@code housenumber}; each with {@code class}, and
 * {@code name} where there is one.
 */
final class Legend {
    private static final int EVERYTHING_ELSE = 14;

    private static final Map<String, Integer> ROADS = Map.ofEntries(
            Map.entry("motorway", 5),
            Map.entry("trunk", 6),
            Map.entry("primary", 7),
            Map.entry("secondary", 9),
            Map.entry("tertiary", 11),
            Map.entry("unclassified", 12),
            Map.entry("residential", 12),
            Map.entry("living_street", 13),
            Map.entry("pedestrian", 13),
            Map.entry("service", 13));

    private static final Map<String, Integer> PLACES =
            Map.of("city", 4, "town", 6, "village", 9, "suburb", 11, "hamlet", 12, "neighbourhood", 13, "quarter", 12);

    private static final Map<String, Integer> WATERWAYS = Map.of("river", 8, "canal", 10, "stream", 13);

    private static final Set<String> RAILS = Set.of("rail", "light_rail", "tram", "narrow_gauge", "subway");

    private static final Set<String> WATER = Set.of("water", "bay", "reservoir", "basin", "riverbank", "dock");

    private static final Set<String> GROUND = Set.of(
            "wood",
            "forest",
            "park",
            "garden",
            "grass",
            "meadow",
            "recreation_ground",
            "cemetery",
            "farmland",
            "residential",
            "industrial",
            "commercial",
            "retail",
            "pitch",
            "allotments",
            "railway");

    private Legend() {}

    static List<Shape> shapes(Feature feature) {
        List<Shape> shapes = new ArrayList<>();
        Geometry geometry = feature.geometry();
        if (geometry instanceof Point) {
            addPlace(feature, shapes);
            addHouseNumber(feature, geometry, shapes);
        } else if (geometry instanceof LineString line && !isArea(feature, line)) {
            addLine(feature, line, shapes);
        } else {
            addArea(feature, geometry instanceof LineString ring ? Areas.inside(ring) : geometry, shapes);
        }
        return shapes;
    }

    private static boolean isArea(Feature feature, LineString line) {
        boolean isLineByNature = feature.has("highway") || feature.has("railway") || feature.has("barrier");
        return line.isClosed() && (!isLineByNature || "yes".equals(feature.tag("area")) || feature.has("building"));
    }

    private static void addPlace(Feature feature, List<Shape> shapes) {
        String kind = feature.tag("place", "");
        Integer zoom = PLACES.get(kind);
        if (zoom != null && feature.has("name")) {
            shapes.add(shape("place", kind, zoom, feature, feature.geometry()));
        }
    }

    private static void addHouseNumber(Feature feature, Geometry at, List<Shape> shapes) {
        String number = feature.tag("addr:housenumber");
        if (number != null) {
            shapes.add(new Shape("housenumber", 17, at, Map.of("class", "house", "number", number)));
        }
    }

    private static void addLine(Feature feature, LineString line, List<Shape> shapes) {
        String road = feature.tag("highway");
        String water = feature.tag("waterway", "");
        String rail = feature.tag("railway", "");
        if (road != null && !road.equals("proposed") && !road.equals("construction")) {
            String kind = road.replace("_link", "");
            shapes.add(road(shape("road", kind, ROADS.getOrDefault(kind, EVERYTHING_ELSE), feature, line), feature));
        } else if ("ferry".equals(feature.tag("route"))) {
            shapes.add(shape("ferry", "ferry", 7, feature, line));
        } else if (RAILS.contains(rail)) {
            shapes.add(shape("rail", rail, 10, feature, line));
        } else if (WATERWAYS.containsKey(water)) {
            shapes.add(shape("waterway", water, WATERWAYS.getOrDefault(water, EVERYTHING_ELSE), feature, line));
        }
    }

    private static Shape road(Shape plain, Feature feature) {
        Map<String, Object> attributes = new LinkedHashMap<>(plain.attributes());
        String oneWay = feature.tag("oneway", "no");
        int direction = oneWay.equals("-1") ? -1 : oneWay.equals("yes") || oneWay.equals("1") ? 1 : 0;
        attributes.put("oneway", "roundabout".equals(feature.tag("junction")) ? 1 : direction);
        attributes.put("bridge", feature.has("bridge") && !"no".equals(feature.tag("bridge")));
        attributes.put("tunnel", feature.has("tunnel") && !"no".equals(feature.tag("tunnel")));
        return new Shape(plain.layer(), plain.leastZoom(), plain.geometry(), attributes);
    }

    private static void addArea(Feature feature, Geometry area, List<Shape> shapes) {
        if (area.isEmpty() || !(area instanceof Polygonal)) {
            return;
        }
        String water = first(feature, WATER, "natural", "waterway", "landuse");
        String ground = first(feature, GROUND, "natural", "landuse", "leisure");
        if (feature.has("building") && !"no".equals(feature.tag("building"))) {
            shapes.add(shape("building", feature.tag("building", "yes"), EVERYTHING_ELSE, feature, area));
            addHouseNumber(feature, area.getInteriorPoint(), shapes);
        } else if (water != null) {
            shapes.add(shape("water", feature.tag("water", water), 6, feature, area));
        } else if (ground != null) {
            shapes.add(shape("ground", ground, 9, feature, area));
        }
    }

    private static @Nullable String first(Feature feature, Set<String> known, String... keys) {
        for (String key : keys) {
            String value = feature.tag(key);
            if (value != null && known.contains(value)) {
                return value;
            }
        }
        return null;
    }

    private static Shape shape(String layer, String kind, int leastZoom, Feature feature, Geometry geometry) {
        String name = feature.tag("name");
        return new Shape(
                layer, leastZoom, geometry, name == null ? Map.of("class", kind) : Map.of("class", kind, "name", name));
    }
}
