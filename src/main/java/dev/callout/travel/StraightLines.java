package dev.callout.travel;

import dev.callout.geo.Point;
import java.util.List;

/**
 * Travel estimated from straight lines, where no road network is known. Whoever shows the figures says so
 * ({@link Kind#STRAIGHT_LINES}). Immutable.
 *
 * <p>The way on the road is the great-circle distance times a detour factor. Its time is a continuous piecewise-linear
 * function of the way: the first kilometres go through side streets and lights, the later ones over ever faster roads. The
 * marginal speed only rises, so the time is concave with no fixed part: longer is never quicker, and a way over a third
 * point is never quicker than the direct one. Rounding up keeps both.
 *
 * <p>The detour factor lies between the country averages of Ballou, Rahardja and Sakai (Transportation Research Part A 36,
 * 2002), 1.2 to 1.6 for most countries; the speeds are averages over a town's day without rush hour.
 */
public final class StraightLines implements TravelSource {
    private static final double DETOUR_FACTOR = 1.35;

    /** Metres of road up to which a marginal speed holds; the last speed holds for all that is longer. */
    private static final double[] UP_TO_METRES = {1_500, 6_000, 20_000, 60_000};

    private static final double[] KILOMETRES_PER_HOUR = {18, 30, 45, 65, 85};
    private static final double METRES_PER_SECOND = 1 / 3.6;

    @Override
    public TravelMatrix matrix(List<Point> points) {
        int size = points.size();
        int[] seconds = new int[size * size];
        int[] metres = new int[size * size];
        for (int from = 0; from < size; from++) {
            for (int to = from + 1; to < size; to++) {
                double way = DETOUR_FACTOR * points.get(from).metresTo(points.get(to));
                int there = from * size + to;
                int back = to * size + from;
                seconds[there] = seconds[back] = (int) Math.ceil(secondsOf(way));
                metres[there] = metres[back] = (int) Math.ceil(way);
            }
        }
        return new TravelMatrix(size, seconds, metres);
    }

    @Override
    public Kind kind() {
        return Kind.STRAIGHT_LINES;
    }

    private static double secondsOf(double roadMetres) {
        double seconds = 0;
        double done = 0;
        for (int i = 0; i < UP_TO_METRES.length && done < roadMetres; i++) {
            double until = Math.min(roadMetres, UP_TO_METRES[i]);
            seconds += (until - done) / (KILOMETRES_PER_HOUR[i] * METRES_PER_SECOND);
            done = until;
        }
        return seconds + (roadMetres - done) / (KILOMETRES_PER_HOUR[UP_TO_METRES.length] * METRES_PER_SECOND);
    }
}
