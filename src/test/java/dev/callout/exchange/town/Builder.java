package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Builds houses along named streets, numbered from the town's middle: odd on the left, even on the right. */
final class Builder {
    private final Ground ground;
    private final Random random;
    private List<Block> parks = List.of();
    private final List<House> houses = new ArrayList<>();

    Builder(Ground ground, Random random) {
        this.ground = ground;
        this.random = random;
    }

    List<House> houses() {
        return houses;
    }

    void add(House house) {
        ground.take(house);
        houses.add(house);
    }

    void build(Naming.Chain chain, List<Block> parks) {
        this.parks = parks;
        for (int side = 1; side >= -1; side -= 2) {
            int number = side == 1 ? 1 : 2;
            for (Naming.Leg leg : chain.legs()) {
                number = buildSide(leg, side, number);
            }
        }
    }

    private int buildSide(Naming.Leg leg, int side, int firstNumber) {
        Street street = leg.street();
        Spot start = leg.start().board;
        Spot end = leg.end().board;
        double length = street.length();
        int number = firstNumber;
        double along = 12;
        while (along < length - 12 && street.builtUp && !street.bridge) {
            Zone zone = Quarters.zoneAt(beside(start, end, along / length, side * 60.0));
            if (zone == Zone.PARK) {
                along += 40;
                continue;
            }
            double houseLength = zone.houseLength * (0.75 + 0.5 * random.nextDouble());
            double setback = zone == Zone.OLD_TOWN ? 3 : 7 + 5 * random.nextDouble();
            double offset = street.roadClass.halfWidth + KERB + setback + zone.houseDepth / 2;
            double share = (along + houseLength / 2) / length;
            if (share < 1 && take(leg, share, side * offset, zone, houseLength, Integer.toString(number))) {
                if (zone == Zone.ESTATE && random.nextInt(2) > 0) {
                    take(leg, share, side * (offset + 62), zone, houseLength, number + "к2");
                }
                number += 2;
                along += houseLength + zone.gap * (0.6 + 0.8 * random.nextDouble());
            } else {
                along += 14;
            }
        }
        return number;
    }

    private static final double KERB = 3.5;

    private boolean take(Naming.Leg leg, double share, double offset, Zone zone, double length, String number) {
        Spot start = leg.start().board;
        Spot end = leg.end().board;
        Spot board = beside(start, end, share, offset);
        if (!Quarters.isDry(board)
                || Quarters.zoneAt(board) != zone
                || parks.stream().anyMatch(park -> park.contains(board))) {
            return false;
        }
        Spot middle = Terrain.bend(board);
        double unit = 10 / leg.street().length();
        Spot ahead = Terrain.bend(beside(start, end, share + unit, offset));
        double step = middle.metresTo(ahead);
        double half = length / 2 / step;
        House house = new House(
                middle,
                (ahead.x() - middle.x()) * half,
                (ahead.y() - middle.y()) * half,
                zone.houseDepth / 2,
                String.valueOf(leg.street().name),
                number,
                look(zone));
        if (!ground.take(house)) {
            return false;
        }
        houses.add(house);
        return true;
    }

    private Map<String, String> look(Zone zone) {
        return switch (zone) {
            case OLD_TOWN ->
                Map.of("building", "apartments", "building:levels", Integer.toString(2 + random.nextInt(4)));
            case ESTATE -> Map.of("building", "apartments", "building:levels", random.nextInt(3) == 0 ? "9" : "5");
            case COTTAGES -> Map.of("building", "house");
            case WORKS -> Map.of("building", random.nextInt(4) == 0 ? "office" : "industrial");
            case PARK -> Map.of("building", "yes");
        };
    }

    private static Spot beside(Spot start, Spot end, double share, double left) {
        double length = start.metresTo(end);
        return start.towards(end, share)
                .plus(-(end.y() - start.y()) / length * left, (end.x() - start.x()) / length * left);
    }
}
