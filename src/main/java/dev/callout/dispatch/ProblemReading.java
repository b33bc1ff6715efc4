package dev.callout.dispatch;

import dev.callout.geo.Point;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Travel;
import dev.callout.policy.Rulebook;
import dev.callout.promise.LearnedDurations;
import dev.callout.route.Plan;
import dev.callout.territory.TerritoryId;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.TravelMatrix;
import dev.callout.travel.TravelSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads the problem of a plan that was taken up, travel included, and notes what it was read from. */
@ApplicationScoped
class ProblemReading {
    /** An import of roads at the first start may take minutes; then straight lines will do. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Snapshots snapshots;
    private final PlanTrail trail;
    private final Rulebook rulebook;
    private final LearnedDurations durations;
    private final CurrentTravel travel;
    private final Clock clock;

    ProblemReading(
            Snapshots snapshots,
            PlanTrail trail,
            Rulebook rulebook,
            LearnedDurations durations,
            CurrentTravel travel,
            Clock clock) {
        this.durations = durations;
        this.snapshots = snapshots;
        this.trail = trail;
        this.rulebook = rulebook;
        this.travel = travel;
        this.clock = clock;
    }

    PlanningProblem read(Plan plan) {
        Snapshot snapshot = snapshots.read(plan.territory(), plan.day(), plan.days());
        trail.keep(plan.id(), snapshot.basis());
        PlanningProblem problem = write(snapshot, clock.instant());
        travel.awaitFirst(PATIENCE);
        return problem.withTravel(travelOf(plan.territory().value(), problem));
    }

    /** Without travel; work takes as long as was learned of it. */
    PlanningProblem write(Snapshot snapshot, Instant now) {
        return Problems.of(snapshot, rulebook, durations.paces(), now);
    }

    /** The same for someone who waits, who does not wait for roads that are still being opened. */
    PlanningProblem travelled(PlanningProblem problem, TerritoryId territory) {
        return problem.withTravel(travelOf(territory.value(), problem));
    }

    private Travel travelOf(String territory, PlanningProblem problem) {
        List<Point> points = problem.locations().stream().map(Location::point).toList();
        CurrentTravel.Measured measured =
                travel.measure(territory, points, rulebook.planning().search().threads());
        TravelMatrix matrix = measured.matrix();
        return new Travel(
                matrix.size(),
                matrix.seconds(),
                matrix.metres(),
                name(measured.kind()),
                PaceOfProblem.of(problem, rulebook.planning()));
    }

    private static Travel.Source name(TravelSource.Kind kind) {
        return switch (kind) {
            case GIVEN -> Travel.Source.GIVEN;
            case ROADS -> Travel.Source.ROADS;
            case STRAIGHT_LINES -> Travel.Source.STRAIGHT_LINES;
        };
    }
}
