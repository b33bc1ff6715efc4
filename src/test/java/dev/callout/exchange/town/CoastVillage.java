package dev.callout.exchange.town;

import dev.callout.exchange.town.InventedCoast.Road;
import dev.callout.exchange.town.InventedOperator.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A village of the invented coast: arms along the roads that leave it, lanes across them, houses along the lanes. A lane is
 * at most half as long as its arm is then, so that lanes of two arms do not meet.
 */
final class CoastVillage {
    /** A house with its address. */
    record Dwelling(String village, String street, int number, Spot at) {
        String address() {
            return village + ", " + street + " " + number;
        }
    }

    private static final int FIRST_LANE = 300;
    private static final int LANE_EVERY = 150;
    private static final int LONGEST_LANE = 420;
    private static final int HOUSE_EVERY = 40;
    private static final int FROM_STREET = 18;
    private static final List<String> BEFORE = List.of("", "Øvre ", "Nedre ", "Gamle ", "Ytre ", "Indre ");

    private final Place place;
    private final Spot middle;
    private final List<String> names;
    private final List<Road> streets = new ArrayList<>();
    private final List<Dwelling> dwellings = new ArrayList<>();
    private int lanes;

    CoastVillage(Place place, Spot middle, List<String> names) {
        this.place = place;
        this.middle = middle;
        this.names = names;
    }

    Spot middle() {
        return middle;
    }

    Place place() {
        return place;
    }

    List<Road> streets() {
        return streets;
    }

    List<Dwelling> dwellings() {
        return dwellings;
    }

    /** The end of a new arm towards a spot, where a road from there comes in. */
    Spot arm(Spot towards, RoadClass roadClass) {
        int length = FIRST_LANE + LANE_EVERY * (int) StrictMath.rint(place.kilometres() * 3);
        double distance = middle.metresTo(towards);
        double alongX = (towards.x() - middle.x()) / distance;
        double alongY = (towards.y() - middle.y()) / distance;
        List<Spot> arm = new ArrayList<>(List.of(middle));
        for (int at = FIRST_LANE; at < length; at += LANE_EVERY) {
            Spot junction = InventedCoast.rounded(middle.plus(alongX * at, alongY * at));
            arm.add(junction);
            int side = arm.size() % 2 == 0 ? 1 : -1;
            lane(junction, -alongY * side, alongX * side, StrictMath.min(LONGEST_LANE, at / 2));
        }
        Spot end = InventedCoast.rounded(middle.plus(alongX * length, alongY * length));
        arm.add(end);
        streets.add(new Road(place.name() + "veien", roadClass, 50, List.copyOf(arm)));
        return end;
    }

    private void lane(Spot from, double x, double y, int length) {
        String name = BEFORE.get(lanes / names.size()) + names.get(lanes % names.size());
        lanes++;
        streets.add(new Road(
                name,
                RoadClass.RESIDENTIAL,
                40,
                List.of(from, InventedCoast.rounded(from.plus(x * length, y * length)))));
        int number = 0;
        for (int at = HOUSE_EVERY; at <= length; at += HOUSE_EVERY) {
            for (int side : new int[] {1, -1}) {
                number++;
                dwellings.add(new Dwelling(
                        place.name(),
                        name,
                        number,
                        InventedCoast.rounded(
                                from.plus(x * at - y * side * FROM_STREET, y * at + x * side * FROM_STREET))));
            }
        }
    }
}
