package dev.callout.travel.map;

import dev.callout.geo.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * The addresses of an extract: houses with their numbers, streets and places. A street is told once for each place that it
 * runs through; pieces of one street are put together by name.
 */
public final class Gazetteer {
    /** Farther from any town or village, a house is in none. */
    private static final double FARTHEST_PLACE_METRES = 15_000;

    private static final Set<String> PLACES =
            Set.of("city", "town", "village", "hamlet", "suburb", "quarter", "neighbourhood", "isolated_dwelling");

    private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "hamlet");

    private final Consumer<Address> to;
    private final List<Settlement> settlements = new ArrayList<>();
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();
    private final List<Feature> houses = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private Gazetteer(Consumer<Address> to) {
        this.to = to;
    }

    /**
     * Reads all addresses; the same house mapped twice is told once.
     *
     * @param extract one whose roads have been opened, so that it is known to be whole
     * @param to is called from this thread, for places first, then streets, then houses
     */
    public static void read(Path extract, Consumer<Address> to) {
        Gazetteer gazetteer = new Gazetteer(to);
        ExtractFeatures.read(extract, gazetteer::note);
        gazetteer.tellStreets();
        gazetteer.tellHouses();
    }

    private void note(Feature feature) {
        String kind = feature.tag("place", "");
        String name = feature.tag("name");
        if (PLACES.contains(kind) && name != null && feature.geometry() instanceof org.locationtech.jts.geom.Point) {
            Point middle = middleOf(feature.geometry());
            if (SETTLEMENTS.contains(kind)) {
                settlements.add(new Settlement(name, middle));
            }
            to.accept(new Address(Address.Kind.PLACE, "", "", name, feature.tag("addr:postcode"), middle));
        }
        if (feature.has("highway") && name != null && feature.geometry() instanceof LineString line) {
            pieces.computeIfAbsent(name, street -> new ArrayList<>()).add(new Piece(middleOf(line), line.getLength()));
        }
        if (feature.has("addr:housenumber") && streetOf(feature) != null) {
            houses.add(feature);
        }
    }

    private static @Nullable String streetOf(Feature house) {
        String street = house.tag("addr:street");
        return street == null ? house.tag("addr:place") : street;
    }

    /** The middle of the longest piece stands for a street in its place. */
    private void tellStreets() {
        pieces.forEach((street, all) -> {
            Map<String, Piece> longest = new LinkedHashMap<>();
            for (Piece piece : all) {
                longest.merge(
                        nearestPlace(piece.middle), piece, (one, other) -> one.length >= other.length ? one : other);
            }
            longest.forEach((place, piece) ->
                    to.accept(new Address(Address.Kind.STREET, street, "", place, null, piece.middle)));
        });
    }

    private void tellHouses() {
        for (Feature house : houses) {
            Point point = middleOf(house.geometry());
            String street = String.valueOf(streetOf(house));
            String mapped = house.tag("addr:city");
            String place = mapped == null ? nearestPlace(point) : mapped;
            // "5;7" or "5,7" is one building with two numbers.
            for (String number : house.tag("addr:housenumber", "").split("[;,]")) {
                if (!number.isBlank() && told.add(street + '\n' + number.strip() + '\n' + place)) {
                    to.accept(new Address(
                            Address.Kind.HOUSE, street, number.strip(), place, house.tag("addr:postcode"), point));
                }
            }
        }
    }

    private String nearestPlace(Point point) {
        Settlement nearest = null;
        double least = FARTHEST_PLACE_METRES;
        for (Settlement settlement : settlements) {
            double metres = settlement.middle.metresTo(point);
            if (metres < least) {
                least = metres;
                nearest = settlement;
            }
        }
        return nearest == null ? "" : nearest.name;
    }

    private static Point middleOf(Geometry geometry) {
        Coordinate middle;
        if (geometry instanceof LineString line && !line.isClosed()) {
            middle = line.getCoordinateN(line.getNumPoints() / 2);
        } else if (geometry instanceof LineString ring) {
            Geometry area = Areas.inside(ring);
            middle = area.isEmpty()
                    ? ring.getCoordinateN(0)
                    : area.getInteriorPoint().getCoordinate();
        } else {
            middle = geometry.getInteriorPoint().getCoordinate();
        }
        return new Point(middle.y, middle.x);
    }

    private record Settlement(String name, Point middle) {}

    private record Piece(Point middle, double length) {}
}
