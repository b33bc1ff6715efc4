package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedOperator.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The invented coast of the rural operator: six villages, winding roads between them, three waters and a ferry over each. One
 * village is on an island; the others can be reached the long way round the heads of the fjords too. Spots are metres east
 * and north of the first village; only strict arithmetic is used, so that every machine draws the same.
 */
final class InventedCoast {
    /** A road: its spots are shared with the roads that it meets. */
    record Road(String name, RoadClass roadClass, int maxSpeed, List<Spot> line) {}

    /**
     * A car ferry from quay to quay.
     *
     * @param duration of a crossing, hours and minutes; {@code interval} between sailings likewise
     */
    record Ferry(String name, Spot from, Spot to, String duration, String interval) {}

    /** @param hole an island in it; empty where there is none */
    record Water(String name, List<Spot> shore, List<Spot> hole) {}

    private static final double METRES_PER_DEGREE = 111_195;
    private static final int BEND_EVERY = 600;
    private static final int RING = 48;

    private final Place origin;
    private final List<CoastVillage> villages = new ArrayList<>();
    private final List<Road> roads = new ArrayList<>();
    private final List<Ferry> ferries = new ArrayList<>();
    private final List<Water> waters = new ArrayList<>();

    private InventedCoast(InventedOperator operator) {
        List<Place> places = operator.area().places();
        origin = places.get(0);
        List<String> names = operator.people().streets();
        for (Place place : places) {
            villages.add(new CoastVillage(place, spot(place), names));
        }
        CoastVillage hub = villages.get(0);
        CoastVillage north = villages.get(1);
        CoastVillage west = villages.get(2);
        CoastVillage island = villages.get(3);
        CoastVillage south = villages.get(4);
        CoastVillage east = villages.get(5);
        Spot fork = new Spot(5500, -21_500);
        main("Kystveien", hub, north, new Spot(9000, 6500));
        fjordInTheWest(hub, west, fork);
        main("Revskarveien", south, null, new Spot(9500, -23_000), fork);
        sound(north, island);
        fjordInTheEast(north, east, south);
        villages.forEach(village -> roads.addAll(village.streets()));
    }

    static InventedCoast of(InventedOperator operator) {
        return new InventedCoast(operator);
    }

    private void fjordInTheWest(CoastVillage hub, CoastVillage west, Spot fork) {
        waters.add(
                new Water("Kvitnåsfjorden", strip(new Spot(-27_250, 5475), new Spot(2276, -16_836), 2000), List.of()));
        Spot northQuay = new Spot(-5970, -7840);
        Spot southQuay = new Spot(-8630, -11_360);
        ferries.add(new Ferry("Tjeldra–Kvitnås", northQuay, southQuay, "00:15", "00:20"));
        main("Fergeveien", hub, null, northQuay);
        main("Kvitnåsveien", west, null, southQuay);
        link(
                "Fjordbotnveien",
                hub,
                west,
                new Spot(3500, -9000),
                new Spot(6500, -17_000),
                fork,
                new Spot(-4000, -20_500));
    }

    private void sound(CoastVillage north, CoastVillage island) {
        Spot middle = island.middle();
        double distance = middle.metresTo(north.middle());
        waters.add(new Water("Vargsundet", ring(middle, 10_000, 400, 3), ring(middle, 4000, 250, 2)));
        Spot mainland = rounded(middle.towards(north.middle(), 10_500 / distance));
        Spot landing = rounded(middle.towards(north.middle(), 3650 / distance));
        ferries.add(new Ferry("Sildraneset–Vargholmen", mainland, landing, "00:25", "01:00"));
        main("Sundveien", north, null, mainland);
        main("Holmveien", island, null, landing);
    }

    private void fjordInTheEast(CoastVillage north, CoastVillage east, CoastVillage south) {
        waters.add(
                new Water("Lyngfjorden", strip(new Spot(36_000, 17_500), new Spot(36_000, -27_500), 3000), List.of()));
        Spot westQuay = new Spot(32_600, 4000);
        Spot eastQuay = new Spot(39_400, 4000);
        ferries.add(new Ferry("Sildra–Lyngtind", westQuay, eastQuay, "00:20", "00:40"));
        main("Lyngveien", north, null, new Spot(27_000, 6500), westQuay);
        main("Tindeveien", east, null, new Spot(44_000, 1500), eastQuay);
        link(
                "Innlandsveien",
                south,
                east,
                new Spot(24_000, -31_500),
                new Spot(36_500, -33_500),
                new Spot(44_500, -22_000),
                new Spot(47_500, -10_000));
    }

    private void main(String name, CoastVillage from, @Nullable CoastVillage to, Spot... by) {
        road(new Road(name, RoadClass.PRIMARY, 80, List.of()), from, to, List.of(by));
    }

    /** A narrow road that takes its time. */
    private void link(String name, CoastVillage from, CoastVillage to, Spot... by) {
        road(new Road(name, RoadClass.SECONDARY, 60, List.of()), from, to, List.of(by));
    }

    /** @param to null: the road ends at the last spot */
    private void road(Road kind, CoastVillage from, @Nullable CoastVillage to, List<Spot> by) {
        List<Spot> corners = new ArrayList<>();
        corners.add(from.arm(by.get(0), kind.roadClass()));
        corners.addAll(by);
        if (to != null) {
            corners.add(to.arm(by.get(by.size() - 1), kind.roadClass()));
        }
        List<Spot> line = new ArrayList<>(List.of(corners.get(0)));
        for (int i = 0; i + 1 < corners.size(); i++) {
            line.addAll(bends(corners.get(i), corners.get(i + 1)));
            line.add(corners.get(i + 1));
        }
        roads.add(new Road(kind.name(), kind.roadClass(), kind.maxSpeed(), List.copyOf(line)));
    }

    List<CoastVillage> villages() {
        return villages;
    }

    List<Road> roads() {
        return roads;
    }

    List<Ferry> ferries() {
        return ferries;
    }

    List<Water> waters() {
        return waters;
    }

    /** Houses of a place in the operator's list. */
    List<CoastVillage.Dwelling> dwellings(int place) {
        return villages.get(place).dwellings();
    }

    Stream<CoastVillage.Dwelling> dwellings() {
        return villages.stream().flatMap(village -> village.dwellings().stream());
    }

    double lat(Spot spot) {
        return origin.lat() + spot.y() / METRES_PER_DEGREE;
    }

    double lon(Spot spot) {
        return origin.lon() + spot.x() / METRES_PER_DEGREE / StrictMath.cos(StrictMath.toRadians(origin.lat()));
    }

    private Spot spot(Place place) {
        return rounded(new Spot(
                (place.lon() - origin.lon()) * METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(origin.lat())),
                (place.lat() - origin.lat()) * METRES_PER_DEGREE));
    }

    /** What lies between two corners of a winding road. */
    private static List<Spot> bends(Spot from, Spot to) {
        double length = from.metresTo(to);
        int pieces = (int) (length / BEND_EVERY) + 1;
        double waves = StrictMath.max(1, StrictMath.rint(length / 2500));
        double aside = StrictMath.min(140, length * 0.03);
        List<Spot> bends = new ArrayList<>();
        for (int i = 1; i < pieces; i++) {
            double share = (double) i / pieces;
            double off = aside * StrictMath.sin(StrictMath.PI * share * waves);
            Spot on = from.towards(to, share);
            bends.add(rounded(on.plus(-(to.y() - from.y()) / length * off, (to.x() - from.x()) / length * off)));
        }
        return bends;
    }

    /** A fjord from its mouth to its head. */
    private static List<Spot> strip(Spot mouth, Spot head, int halfWidth) {
        double length = mouth.metresTo(head);
        double acrossX = -(head.y() - mouth.y()) / length;
        double acrossY = (head.x() - mouth.x()) / length;
        List<Spot> left = new ArrayList<>();
        List<Spot> right = new ArrayList<>();
        for (int i = 0; i < RING; i++) {
            double share = (double) i / RING;
            double half = halfWidth * StrictMath.min(1, (1 - share) * 4) * (1 + 0.06 * StrictMath.sin(share * 25));
            Spot on = mouth.towards(head, share);
            left.add(rounded(on.plus(acrossX * half, acrossY * half)));
            right.add(0, rounded(on.plus(-acrossX * half, -acrossY * half)));
        }
        left.add(head);
        left.addAll(right);
        return left;
    }

    private static List<Spot> ring(Spot middle, int radius, int unevenness, int waves) {
        List<Spot> ring = new ArrayList<>();
        for (int i = 0; i < RING; i++) {
            double angle = 2 * StrictMath.PI * i / RING;
            double far = radius + unevenness * StrictMath.sin(angle * waves);
            ring.add(rounded(middle.plus(far * StrictMath.cos(angle), far * StrictMath.sin(angle))));
        }
        return ring;
    }

    static Spot rounded(Spot spot) {
        return new Spot(StrictMath.rint(spot.x()), StrictMath.rint(spot.y()));
    }
}
