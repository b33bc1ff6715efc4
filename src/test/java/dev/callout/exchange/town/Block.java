package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A convex piece of land between streets: corner i and the street that leads to corner i + 1, counter-clockwise. */
record Block(List<Junction> corners, List<Street> sides) {
    /** The two halves and the street between them. */
    record Cut(Block left, Block right, Street street) {}

    private static final double CORNER_METRES = 45;

    double area() {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            Spot a = corner(i);
            Spot b = corner(i + 1);
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return twice / 2;
    }

    Spot middle() {
        double x = 0;
        double y = 0;
        for (Junction corner : corners) {
            x += corner.board.x();
            y += corner.board.y();
        }
        return new Spot(x / corners.size(), y / corners.size());
    }

    /** The two corners that lie farthest apart along a side: the block's long direction. */
    Spot longDirection() {
        Spot best = new Spot(1, 0);
        double longest = 0;
        for (int i = 0; i < corners.size(); i++) {
            double length = corner(i).metresTo(corner(i + 1));
            if (length > longest) {
                longest = length;
                best = new Spot(
                        (corner(i + 1).x() - corner(i).x()) / length,
                        (corner(i + 1).y() - corner(i).y()) / length);
            }
        }
        return best;
    }

    /** How far the block reaches along this direction. */
    double reach(Spot direction) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Junction corner : corners) {
            double along = corner.board.x() * direction.x() + corner.board.y() * direction.y();
            low = Math.min(low, along);
            high = Math.max(high, along);
        }
        return high - low;
    }

    /** Cuts the block by a straight street through a place; null where the street would run into a corner. */
    @Nullable
    Cut cut(Spot through, Spot direction, RoadClass roadClass) {
        List<Integer> crossed = new ArrayList<>();
        List<Spot> places = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double a = side(corner(i), through, direction);
            double b = side(corner(i + 1), through, direction);
            if ((a < 0) != (b < 0)) {
                crossed.add(i);
                places.add(corner(i).towards(corner(i + 1), a / (a - b)));
            }
        }
        if (crossed.size() != 2
                || isNearCorner(crossed.get(0), places.get(0))
                || isNearCorner(crossed.get(1), places.get(1))) {
            return null;
        }
        int first = crossed.get(0);
        int second = crossed.get(1);
        Junction p = sides.get(first).junctionAt(places.get(0));
        Junction q = sides.get(second).junctionAt(places.get(1));
        Street street = new Street(p, q, roadClass);
        return new Cut(piece(first, p, second, q, street), piece(second, q, first, p, street), street);
    }

    /** The land from junction p on side i, along the corners, to junction q on side j, closed by the street from q to p. */
    private Block piece(int i, Junction p, int j, Junction q, Street street) {
        List<Junction> newCorners = new ArrayList<>(List.of(p));
        List<Street> newSides = new ArrayList<>(List.of(sides.get(i)));
        for (int k = (i + 1) % corners.size(); ; k = (k + 1) % corners.size()) {
            newCorners.add(corners.get(k));
            newSides.add(sides.get(k));
            if (k == j) {
                break;
            }
        }
        newCorners.add(q);
        newSides.add(street);
        return new Block(newCorners, newSides);
    }

    boolean contains(Spot spot) {
        for (int i = 0; i < corners.size(); i++) {
            Spot a = corner(i);
            Spot b = corner(i + 1);
            if ((b.x() - a.x()) * (spot.y() - a.y()) - (b.y() - a.y()) * (spot.x() - a.x()) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isNearCorner(int side, Spot place) {
        return place.metresTo(corner(side)) < CORNER_METRES || place.metresTo(corner(side + 1)) < CORNER_METRES;
    }

    private Spot corner(int i) {
        return corners.get(i % corners.size()).board;
    }

    private static double side(Spot spot, Spot through, Spot direction) {
        return (spot.x() - through.x()) * direction.y() - (spot.y() - through.y()) * direction.x();
    }
}
