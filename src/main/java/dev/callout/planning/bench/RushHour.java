package dev.callout.planning.bench;

import dev.callout.geo.Point;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PaceByArea;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Travel;
import dev.callout.time.DrivingPace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A made-up rush hour: two peaks, and a centre that is slow all day, in steps of half an hour. */
public final class RushHour {
    private static final int STEP_SECONDS = 30 * 60;
    private static final int DAWN_STEPS = 14;
    private static final double CENTRE_METRES = 3_000;
    private static final int[] AROUND = {
        850, 700, 700, 700, 700, 850, 850, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 800,
        700, 700, 700, 700, 850, 850
    };
    private static final int[] CENTRE = {
        800, 550, 550, 550, 550, 550, 800, 800, 800, 800, 800, 800, 800, 800, 800, 800, 800, 800, 800, 500, 500, 500,
        500, 500, 500, 800
    };

    private RushHour() {}

    /** The same problem with its driving slower at the usual hours, in the middle of the places slower still. */
    public static PlanningProblem on(PlanningProblem problem) {
        Travel free = problem.travel();
        if (free == null) {
            throw new IllegalArgumentException("The problem has no travel");
        }
        List<Location> places = problem.locations();
        Point middle = new Point(
                places.stream()
                        .mapToDouble(place -> place.point().lat())
                        .average()
                        .orElse(0),
                places.stream()
                        .mapToDouble(place -> place.point().lon())
                        .average()
                        .orElse(0));
        Instant first = problem.planningWindow().start().plus(Duration.ofSeconds((long) DAWN_STEPS * STEP_SECONDS));
        PaceByArea pace = new PaceByArea(
                List.of(
                        new PaceByArea.Area("", new DrivingPace(first, STEP_SECONDS, AROUND)),
                        new PaceByArea.Area("centre", new DrivingPace(first, STEP_SECONDS, CENTRE))),
                places.stream()
                        .mapToInt(place -> place.point().metresTo(middle) < CENTRE_METRES ? 1 : 0)
                        .toArray());
        return problem.withTravel(new Travel(free.size(), free.seconds(), free.metres(), free.source(), pace));
    }
}
