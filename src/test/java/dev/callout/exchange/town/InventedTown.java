package dev.callout.exchange.town;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Verkhneluzhsk, a town that does not exist, on the river Luzhva, which does not exist either: an old town, estates, cottages
 * and works on both banks, two bridges, a railway, and a hospital on an island. One seed, one town.
 */
final class InventedTown {
    static final String NAME = "Верхнелужск";
    static final String RIVER = "Лужва";

    private static final long SEED = 20_261_123;
    private static final Spot MIDDLE = new Spot(-700, 115);

    private final Random random = new Random(SEED);
    private final StreetPlan plan = new StreetPlan(random);
    private List<Junction> levelCrossings = List.of();
    private final Ground ground = new Ground();
    private final Builder builder = new Builder(ground, random);

    private InventedTown() {}

    static InventedTown draw() {
        InventedTown town = new InventedTown();
        town.levelCrossings = StreetLayout.lay(town.plan);
        List<Naming.Chain> chains = town.nameStreets();
        town.turnOneWay(chains);
        town.build(chains);
        return town;
    }

    List<Street> streets() {
        return plan.streets();
    }

    List<StreetPlan.Plot> plots() {
        return plan.plots();
    }

    List<House> houses() {
        return builder.houses();
    }

    List<Junction> levelCrossings() {
        return levelCrossings;
    }

    private List<Naming.Chain> nameStreets() {
        StreetNames names = new StreetNames(random);
        List<Naming.Chain> chains = Naming.chains(
                plan.streets().stream()
                        .filter(street -> street.roadClass != RoadClass.SERVICE)
                        .toList(),
                MIDDLE);
        for (Naming.Chain chain : chains) {
            boolean named = chain.legs().stream().anyMatch(leg -> leg.street().name != null);
            String name = named ? "" : bankName(chain.legs().get(0).street());
            String given = named ? "" : name.isEmpty() ? names.next(chain.roadClass()) : name;
            chain.legs().stream()
                    .map(Naming.Leg::street)
                    .filter(street -> street.name == null)
                    .forEach(street -> street.name = given);
        }
        return chains;
    }

    private static String bankName(Street street) {
        boolean bank = Math.abs(street.from.board.y()) == 115 && Math.abs(street.to.board.y()) == 115 && !street.bridge;
        return !bank ? "" : street.from.board.y() > 0 ? "Лужвинская набережная" : "Заречная набережная";
    }

    /** Makes short streets of the old town one-way and one of them pedestrian, wherever all stays reachable by car. */
    private void turnOneWay(List<Naming.Chain> chains) {
        boolean backwards = false;
        boolean pedestrianFound = false;
        for (Naming.Chain chain : chains) {
            Street first = chain.legs().get(0).street();
            boolean old = Quarters.zoneAt(first.at(0.5)) == Zone.OLD_TOWN;
            if (!old || chain.roadClass() != RoadClass.RESIDENTIAL || random.nextInt(5) == 0) {
                continue;
            }
            if (!pedestrianFound && chain.length() > 250 && closeForCars(chain)) {
                pedestrianFound = true;
                continue;
            }
            backwards = !backwards;
            for (Naming.Leg leg : chain.legs()) {
                leg.street().oneWay = true;
                leg.street().backwards = leg.reversed() != backwards;
            }
            if (!Circulation.isWhole(plan.streets())) {
                chain.legs().forEach(leg -> leg.street().oneWay = false);
            }
        }
    }

    private boolean closeForCars(Naming.Chain chain) {
        Set<Junction> needed = new HashSet<>();
        Set<Junction> kept = new HashSet<>();
        plan.streets().forEach(street -> needed.addAll(street.junctions()));
        chain.legs().forEach(leg -> leg.street().roadClass = RoadClass.PEDESTRIAN);
        plan.streets().stream()
                .filter(street -> street.roadClass.isForCars())
                .forEach(street -> kept.addAll(street.junctions()));
        boolean possible = kept.containsAll(needed) && Circulation.isWhole(plan.streets());
        if (!possible) {
            chain.legs().forEach(leg -> leg.street().roadClass = RoadClass.RESIDENTIAL);
        }
        return possible;
    }

    private void build(List<Naming.Chain> chains) {
        for (Street street : plan.streets()) {
            List<Spot> way = Landscape.way(street);
            for (int i = 0; i + 1 < way.size(); i++) {
                ground.pave(way.get(i), way.get(i + 1), street.roadClass.halfWidth);
            }
        }
        for (int i = 0; i < 3; i++) {
            Spot middle = Terrain.bend(new Spot(Terrain.ISLAND_X - 140 + 140 * i, 0));
            Spot ahead = Terrain.bend(new Spot(Terrain.ISLAND_X - 130 + 140 * i, 0));
            double half = 38 / middle.metresTo(ahead);
            builder.add(new House(
                    middle,
                    (ahead.x() - middle.x()) * half,
                    (ahead.y() - middle.y()) * half,
                    13,
                    "Больничный остров",
                    i == 0 ? "1" : "1к" + (i + 1),
                    i == 0
                            ? Map.of("building", "hospital", "amenity", "hospital", "name", "Островная больница")
                            : Map.of("building", "hospital")));
        }
        List<Block> parks = plots().stream()
                .filter(plot -> plot.zone() == Zone.PARK)
                .map(StreetPlan.Plot::block)
                .toList();
        chains.forEach(chain -> builder.build(chain, parks));
    }
}
