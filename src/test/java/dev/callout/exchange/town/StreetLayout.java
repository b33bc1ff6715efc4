package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.List;

/** Where the town's quarters lie and how they hang together: avenues, bridges, railway crossings, island, village, roads out. */
final class StreetLayout {
    private final StreetPlan plan;
    private final List<Junction> levelCrossings = new ArrayList<>();

    private StreetLayout(StreetPlan plan) {
        this.plan = plan;
    }

    /** Lays all streets and answers where they cross the rails. */
    static List<Junction> lay(StreetPlan plan) {
        StreetLayout layout = new StreetLayout(plan);
        layout.layStreets();
        return layout.levelCrossings;
    }

    private void layStreets() {
        List<Street> north = plan.enclose(
                RoadClass.TERTIARY,
                new Spot(-3300, 115),
                new Spot(3400, 115),
                new Spot(3500, 900),
                new Spot(3100, 2000),
                new Spot(-3000, 1500),
                new Spot(-3450, 700));
        plan.avenue(new Spot(-700, 115), 86, RoadClass.PRIMARY);
        plan.avenue(new Spot(2050, 115), 97, RoadClass.SECONDARY);
        plan.avenue(new Spot(-700, 760), 6, RoadClass.SECONDARY);
        plan.avenue(new Spot(-2050, 500), 112, RoadClass.TERTIARY);
        plan.avenue(new Spot(650, 500), 74, RoadClass.TERTIARY);
        plan.divide();

        List<Street> beyondRailway = plan.enclose(
                RoadClass.TERTIARY,
                new Spot(-2400, 1639),
                new Spot(2500, 2041),
                new Spot(2300, 3050),
                new Spot(-300, 3350),
                new Spot(-2200, 2850));
        plan.avenue(new Spot(-600, 1800), 95, RoadClass.PRIMARY);
        plan.avenue(new Spot(700, 2500), 14, RoadClass.TERTIARY);
        plan.divide();

        List<Street> south = plan.enclose(
                RoadClass.TERTIARY,
                new Spot(3000, -115),
                new Spot(-3100, -115),
                new Spot(-3300, -1300),
                new Spot(-1900, -2900),
                new Spot(1400, -3200),
                new Spot(3100, -1900));
        plan.avenue(new Spot(-700, -115), 101, RoadClass.PRIMARY);
        plan.avenue(new Spot(2050, -115), 66, RoadClass.SECONDARY);
        plan.avenue(new Spot(-700, -1250), 172, RoadClass.SECONDARY);
        plan.avenue(new Spot(600, -600), 83, RoadClass.TERTIARY);
        plan.avenue(new Spot(-1700, -600), 120, RoadClass.TERTIARY);
        plan.divide();

        plan.yards();
        bridge(north.get(0), south.get(0), -700, RoadClass.PRIMARY);
        bridge(north.get(0), south.get(0), 2050, RoadClass.SECONDARY);
        layIsland(north.get(0));
        crossRailway(north.get(3), beyondRailway.get(0), -600, true);
        crossRailway(north.get(3), beyondRailway.get(0), -2000, false);
        crossRailway(north.get(3), beyondRailway.get(0), 1500, false);
        layVillage(south.get(4));
        leaveTown(north.get(5), new Spot(-3950, 380), RoadClass.SECONDARY);
        leaveTown(north.get(1), new Spot(3950, 620), RoadClass.SECONDARY);
        leaveTown(beyondRailway.get(3), new Spot(-750, 3700), RoadClass.PRIMARY);
        leaveTown(south.get(3), new Spot(-250, -3750), RoadClass.PRIMARY);
    }

    private void bridge(Street northBank, Street southBank, double x, RoadClass roadClass) {
        Junction from = northBank.junctionAt(new Spot(x, 115));
        Junction to = southBank.junctionAt(new Spot(x, -115));
        plan.lay(from, to, roadClass).bridge = true;
    }

    private void layIsland(Street northBank) {
        double x = Terrain.ISLAND_X;
        Junction southWest = new Junction(new Spot(x - 260, -16));
        Junction southEast = new Junction(new Spot(x + 260, -16));
        Junction northEast = new Junction(new Spot(x + 260, 16));
        Junction northWest = new Junction(new Spot(x - 260, 16));
        String name = "Больничный остров";
        Street northSide = plan.lay(northEast, northWest, RoadClass.RESIDENTIAL);
        for (Street side : List.of(
                northSide,
                plan.lay(northWest, southWest, RoadClass.RESIDENTIAL),
                plan.lay(southWest, southEast, RoadClass.RESIDENTIAL),
                plan.lay(southEast, northEast, RoadClass.RESIDENTIAL))) {
            side.name = name;
        }
        Street bridge = plan.lay(
                northBank.junctionAt(new Spot(x - 120, 115)),
                northSide.junctionAt(new Spot(x - 120, 16)),
                RoadClass.RESIDENTIAL);
        bridge.bridge = true;
        bridge.name = name;
    }

    private void crossRailway(Street here, Street beyond, double x, boolean overBridge) {
        Junction from = here.junctionAt(new Spot(x, Quarters.railway(x) - 45));
        Junction to = beyond.junctionAt(new Spot(x, Quarters.railway(x) + 45));
        Street crossing = plan.lay(from, to, overBridge ? RoadClass.PRIMARY : RoadClass.TERTIARY);
        crossing.bridge = overBridge;
        if (!overBridge) {
            double a = from.board.y() - Quarters.railway(from.board.x());
            double b = to.board.y() - Quarters.railway(to.board.x());
            Junction rails = new Junction(crossing.at(a / (a - b)));
            rails.levelCrossing = true;
            crossing.insert(rails);
            levelCrossings.add(rails);
        }
    }

    private void layVillage(Street townEdge) {
        List<Street> village = plan.enclose(
                RoadClass.RESIDENTIAL,
                new Spot(2750, -3250),
                new Spot(3450, -3200),
                new Spot(3550, -2750),
                new Spot(2850, -2650));
        plan.divide();
        plan.lay(
                        townEdge.junctionAt(townEdge.at(0.55)),
                        village.get(3).junctionAt(village.get(3).at(0.4)),
                        RoadClass.TERTIARY)
                .builtUp = false;
    }

    private void leaveTown(Street townEdge, Spot outside, RoadClass roadClass) {
        Junction nearest = townEdge.junctions().get(0);
        for (Junction junction : townEdge.junctions()) {
            if (junction.board.metresTo(outside) < nearest.board.metresTo(outside)) {
                nearest = junction;
            }
        }
        plan.lay(nearest, new Junction(outside), roadClass).builtUp = false;
    }
}
