package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the town as OSM XML: nodes first, then ways; ids count from 1. */
final class OsmText {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <osm version="0.6" generator="callout">
            <!-- An invented town: no place, street or house in it is real. -->
            """;

    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder ways = new StringBuilder();
    private final Map<Junction, Long> junctionIds = new IdentityHashMap<>();
    private long nodeCount;
    private long wayCount;

    private OsmText() {}

    static String of(InventedTown town) {
        OsmText text = new OsmText();
        town.streets().forEach(text::street);
        text.railway(town.levelCrossings());
        text.areas(town);
        town.houses().forEach(text::house);
        text.places();
        return HEAD + text.nodes + text.ways + "</osm>\n";
    }

    private void street(Street street) {
        List<Long> refs = new ArrayList<>();
        List<Junction> junctions = street.junctions();
        refs.add(junction(junctions.get(0)));
        for (int i = 0; i + 1 < junctions.size(); i++) {
            List<Spot> bends = Landscape.bends(junctions.get(i), junctions.get(i + 1));
            for (Spot bend : bends.subList(1, bends.size() - 1)) {
                refs.add(node(bend, Map.of()));
            }
            refs.add(junction(junctions.get(i + 1)));
        }
        Map<String, String> tags = new TreeMap<>();
        tags.put("highway", street.roadClass.highway);
        if (street.roadClass.maxSpeed > 0) {
            tags.put("maxspeed", Integer.toString(street.roadClass.maxSpeed));
        }
        if (street.name != null && !street.name.isEmpty()) {
            tags.put("name", street.name);
        }
        if (street.bridge) {
            tags.put("bridge", "yes");
            tags.put("layer", "1");
        }
        if (street.oneWay) {
            tags.put("oneway", street.backwards ? "-1" : "yes");
        }
        way(refs, tags);
    }

    private void railway(List<Junction> levelCrossings) {
        TreeMap<Double, Junction> along = new TreeMap<>();
        for (double x = -3950; x <= 3950; x += 100) {
            along.put(x, new Junction(new Spot(x, Quarters.railway(x))));
        }
        for (Junction crossing : levelCrossings) {
            along.put(crossing.board.x(), crossing);
        }
        way(
                along.values().stream().map(this::junction).toList(),
                new TreeMap<>(Map.of("railway", "rail", "gauge", "1520")));
    }

    private void areas(InventedTown town) {
        for (List<Spot> water : Landscape.water()) {
            area(water, Map.of("natural", "water", "water", "river", "name", InventedTown.RIVER));
        }
        way(
                Landscape.stream().stream().map(spot -> node(spot, Map.of())).toList(),
                new TreeMap<>(Map.of("waterway", "river", "name", InventedTown.RIVER)));
        for (List<Spot> wood : Landscape.woods()) {
            area(wood, Map.of("natural", "wood"));
        }
        for (StreetPlan.Plot plot : town.plots()) {
            Map<String, String> use = switch (plot.zone()) {
                case PARK -> Map.of("leisure", "park");
                case WORKS -> Map.of("landuse", "industrial");
                case OLD_TOWN, ESTATE, COTTAGES -> Map.of("landuse", "residential");
            };
            List<Long> refs = new ArrayList<>();
            List<Junction> corners = plot.block().corners();
            for (int i = 0; i < corners.size(); i++) {
                refs.add(junction(corners.get(i)));
                List<Spot> bends = Landscape.bends(corners.get(i), corners.get((i + 1) % corners.size()));
                for (Spot bend : bends.subList(1, bends.size() - 1)) {
                    refs.add(node(bend, Map.of()));
                }
            }
            refs.add(refs.get(0));
            way(refs, new TreeMap<>(use));
        }
    }

    private void house(House house) {
        Map<String, String> tags = new TreeMap<>(house.tags());
        tags.put("addr:street", house.street());
        tags.put("addr:housenumber", house.number());
        area(house.corners(), tags);
    }

    private void places() {
        place(new Spot(-700, 300), Map.of("place", "town", "name", InventedTown.NAME));
        place(new Spot(3150, -2950), Map.of("place", "village", "name", "Дальние Броды"));
        place(
                new Spot(-250, Quarters.railway(-250)),
                Map.of("railway", "station", "name", InventedTown.NAME + "-Главный"));
    }

    private void place(Spot board, Map<String, String> tags) {
        node(Terrain.bend(board), tags);
    }

    private void area(List<Spot> corners, Map<String, String> tags) {
        List<Long> refs = new ArrayList<>();
        corners.forEach(corner -> refs.add(node(corner, Map.of())));
        refs.add(refs.get(0));
        way(refs, new TreeMap<>(tags));
    }

    private long junction(Junction junction) {
        Long known = junctionIds.get(junction);
        if (known != null) {
            return known;
        }
        long id = node(
                Terrain.bend(junction.board), junction.levelCrossing ? Map.of("railway", "level_crossing") : Map.of());
        junctionIds.put(junction, id);
        return id;
    }

    private long node(Spot bent, Map<String, String> tags) {
        long id = ++nodeCount;
        nodes.append(" <node id=\"").append(id).append("\" version=\"1\" lat=\"");
        nodes.append(degrees(Terrain.lat(bent))).append("\" lon=\"").append(degrees(Terrain.lon(bent)));
        if (tags.isEmpty()) {
            nodes.append("\"/>\n");
        } else {
            nodes.append("\">\n");
            tags(nodes, new TreeMap<>(tags));
            nodes.append(" </node>\n");
        }
        return id;
    }

    private void way(List<Long> refs, Map<String, String> tags) {
        ways.append(" <way id=\"").append(++wayCount).append("\" version=\"1\">\n");
        refs.forEach(ref -> ways.append("  <nd ref=\"").append(ref).append("\"/>\n"));
        tags(ways, tags);
        ways.append(" </way>\n");
    }

    private static void tags(StringBuilder to, Map<String, String> tags) {
        new LinkedHashMap<>(tags)
                .forEach((key, value) -> to.append("  <tag k=\"")
                        .append(key)
                        .append("\" v=\"")
                        .append(value)
                        .append("\"/>\n"));
    }

    /** Six decimals, a tenth of a metre: what two machines compute apart is rounded away. */
    private static String degrees(double value) {
        long millionths = Math.round(value * 1_000_000);
        return millionths / 1_000_000 + "." + String.format("%06d", millionths % 1_000_000);
    }
}
