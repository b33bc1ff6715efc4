package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the town as OSM XML. */
final class OsmText {
    private final OsmWriter writer = new OsmWriter();
    private final Map<Junction, Long> junctionIds = new IdentityHashMap<>();

    private OsmText() {}

    static String of(InventedTown town) {
        OsmText text = new OsmText();
        town.streets().forEach(text::street);
        text.railway(town.levelCrossings());
        text.areas(town);
        town.houses().forEach(text::house);
        text.places();
        return text.writer.text("An invented town: no place, street or house in it is real.");
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
        writer.way(refs, tags);
    }

    private void railway(List<Junction> levelCrossings) {
        TreeMap<Double, Junction> along = new TreeMap<>();
        for (double x = -3950; x <= 3950; x += 100) {
            along.put(x, new Junction(new Spot(x, Quarters.railway(x))));
        }
        for (Junction crossing : levelCrossings) {
            along.put(crossing.board.x(), crossing);
        }
        writer.way(along.values().stream().map(this::junction).toList(), Map.of("railway", "rail", "gauge", "1520"));
    }

    private void areas(InventedTown town) {
        for (List<Spot> water : Landscape.water()) {
            area(water, Map.of("natural", "water", "water", "river", "name", InventedTown.RIVER));
        }
        writer.way(
                Landscape.stream().stream().map(spot -> node(spot, Map.of())).toList(),
                Map.of("waterway", "river", "name", InventedTown.RIVER));
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
            writer.way(refs, use);
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
        writer.way(refs, tags);
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
        return writer.node(Terrain.lat(bent), Terrain.lon(bent), tags);
    }
}
