package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Divides land into blocks: first by the avenues that are asked for, then each block across its long direction, a little
 * askew, until it has the size of its quarter. Cuts from two neighbours that end close together share a junction.
 */
final class StreetPlan {
    /** A finished block and what it is made of. */
    record Plot(Block block, Zone zone) {}

    private static final int ATTEMPTS = 8;
    private static final double LARGEST_PARK = 300_000;
    private static final double LARGEST_SKEW_RADIANS = 0.16;

    private final Random random;
    private final List<Street> streets = new ArrayList<>();
    private final List<Plot> plots = new ArrayList<>();
    private List<Block> open = new ArrayList<>();

    StreetPlan(Random random) {
        this.random = random;
    }

    List<Street> streets() {
        return streets;
    }

    List<Plot> plots() {
        return plots;
    }

    /** Takes a convex piece of land, corners counter-clockwise, and lays a street around it; answers the sides in order. */
    List<Street> enclose(RoadClass roadClass, Spot... corners) {
        List<Junction> junctions = new ArrayList<>();
        for (Spot corner : corners) {
            junctions.add(new Junction(corner));
        }
        List<Street> sides = new ArrayList<>();
        for (int i = 0; i < junctions.size(); i++) {
            sides.add(lay(junctions.get(i), junctions.get((i + 1) % junctions.size()), roadClass));
        }
        open.add(new Block(junctions, sides));
        return List.copyOf(sides);
    }

    Street lay(Junction from, Junction to, RoadClass roadClass) {
        Street street = new Street(from, to, roadClass);
        streets.add(street);
        return street;
    }

    /** Lays an avenue through all open land in a direction given in degrees from east. */
    void avenue(Spot through, double degrees, RoadClass roadClass) {
        Spot direction = direction(StrictMath.toRadians(degrees));
        List<Block> next = new ArrayList<>();
        for (Block block : open) {
            Block.Cut cut = block.cut(through, direction, roadClass);
            if (cut == null) {
                next.add(block);
            } else {
                streets.add(cut.street());
                next.add(cut.left());
                next.add(cut.right());
            }
        }
        open = next;
    }

    /** Divides all open land down to blocks. */
    void divide() {
        for (Block block : open) {
            divide(block, 0);
        }
        open = new ArrayList<>();
    }

    private void divide(Block block, int depth) {
        Zone zone = Quarters.zoneAt(block.middle());
        double wanted = zone.blockArea * (0.7 + 0.6 * random.nextDouble());
        Block.Cut cut = block.area() > (zone == Zone.PARK ? LARGEST_PARK : wanted) ? across(block, depth) : null;
        if (cut == null) {
            plots.add(new Plot(block, zone));
            return;
        }
        streets.add(cut.street());
        divide(cut.left(), depth + 1);
        divide(cut.right(), depth + 1);
    }

    /** Lays yard roads into the large blocks: some run through, some end in the yard. */
    void yards() {
        for (Plot plot : plots) {
            if (plot.zone() != Zone.ESTATE && plot.zone() != Zone.WORKS || random.nextInt(10) < 2) {
                continue;
            }
            Spot along = plot.block().longDirection();
            Block.Cut cut = plot.block().cut(plot.block().middle(), new Spot(-along.y(), along.x()), RoadClass.SERVICE);
            if (cut != null && random.nextInt(3) == 0) {
                streets.add(cut.street());
            } else if (cut != null) {
                lay(cut.street().from, new Junction(cut.street().at(0.6)), RoadClass.SERVICE);
            }
        }
    }

    private Block.@Nullable Cut across(Block block, int depth) {
        Spot along = block.longDirection();
        double reach = block.reach(along);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double skew = LARGEST_SKEW_RADIANS * (2 * random.nextDouble() - 1);
            double shift = reach * 0.16 * (2 * random.nextDouble() - 1);
            Spot place = block.middle().plus(along.x() * shift, along.y() * shift);
            Block.Cut cut = block.cut(place, turned(new Spot(-along.y(), along.x()), skew), RoadClass.RESIDENTIAL);
            if (cut != null) {
                boolean collects =
                        depth < 2 && cut.street().length() > 500 || cut.street().length() > 900;
                cut.street().roadClass = collects ? RoadClass.TERTIARY : RoadClass.RESIDENTIAL;
                return cut;
            }
        }
        return null;
    }

    private static Spot direction(double radians) {
        return new Spot(StrictMath.cos(radians), StrictMath.sin(radians));
    }

    private static Spot turned(Spot direction, double radians) {
        Spot by = direction(radians);
        return new Spot(
                direction.x() * by.x() - direction.y() * by.y(), direction.x() * by.y() + direction.y() * by.x());
    }
}
