package dev.callout.exchange.town;

import dev.callout.exchange.town.CoastVillage.Dwelling;
import dev.callout.exchange.town.InventedCoast.Ferry;
import dev.callout.exchange.town.InventedCoast.Road;
import dev.callout.exchange.town.InventedCoast.Water;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the coast as OSM XML. */
final class CoastText {
    private static final int HALF_HOUSE = 6;

    private final OsmWriter writer = new OsmWriter();
    private final InventedCoast coast;

    /** Roads and ferries meet where they share a spot. */
    private final Map<Spot, Long> junctions = new HashMap<>();

    private CoastText(InventedCoast coast) {
        this.coast = coast;
    }

    static String of(InventedCoast coast) {
        CoastText text = new CoastText(coast);
        coast.waters().forEach(text::water);
        coast.roads().forEach(text::road);
        coast.ferries().forEach(text::ferry);
        coast.dwellings().forEach(text::dwelling);
        coast.villages()
                .forEach(village -> text.node(
                        village.middle(),
                        Map.of("place", "village", "name", village.place().name())));
        return text.writer.text("An invented coast: no place, road or house in it is real.");
    }

    private void road(Road road) {
        writer.way(
                road.line().stream().map(this::junction).toList(),
                Map.of(
                        "highway",
                        road.roadClass().highway,
                        "name",
                        road.name(),
                        "maxspeed",
                        Integer.toString(road.maxSpeed())));
    }

    private void ferry(Ferry ferry) {
        writer.way(
                List.of(junction(ferry.from()), junction(ferry.to())),
                Map.of(
                        "route",
                        "ferry",
                        "motor_vehicle",
                        "yes",
                        "foot",
                        "yes",
                        "name",
                        ferry.name(),
                        "duration",
                        ferry.duration(),
                        "interval",
                        ferry.interval()));
    }

    private void water(Water water) {
        Map<String, String> tags = Map.of("natural", "water", "water", "fjord", "name", water.name());
        if (water.hole().isEmpty()) {
            closed(water.shore(), tags);
        } else {
            writer.area(closed(water.shore(), Map.of()), closed(water.hole(), Map.of()), tags);
        }
    }

    private void dwelling(Dwelling dwelling) {
        Spot at = dwelling.at();
        closed(
                List.of(
                        at.plus(-HALF_HOUSE, -HALF_HOUSE),
                        at.plus(HALF_HOUSE, -HALF_HOUSE),
                        at.plus(HALF_HOUSE, HALF_HOUSE),
                        at.plus(-HALF_HOUSE, HALF_HOUSE)),
                Map.of(
                        "building",
                        "house",
                        "addr:city",
                        dwelling.village(),
                        "addr:street",
                        dwelling.street(),
                        "addr:housenumber",
                        Integer.toString(dwelling.number())));
    }

    private long closed(List<Spot> corners, Map<String, String> tags) {
        List<Long> refs = new ArrayList<>(
                corners.stream().map(corner -> node(corner, Map.of())).toList());
        refs.add(refs.get(0));
        return writer.way(refs, tags);
    }

    private long junction(Spot spot) {
        return junctions.computeIfAbsent(spot, there -> node(there, Map.of()));
    }

    private long node(Spot spot, Map<String, String> tags) {
        return writer.node(coast.lat(spot), coast.lon(spot), tags);
    }
}
