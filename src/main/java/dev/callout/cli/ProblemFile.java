package dev.callout.cli;

import dev.callout.home.CalloutHome;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PaceByArea;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.ProblemJson;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.rule.Rules;
import dev.callout.travel.Roads;
import dev.callout.travel.StraightLines;
import dev.callout.travel.TravelMatrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A planning problem named on a command line, with its travel: as given, else by road, else along straight lines. */
final class ProblemFile {
    private ProblemFile() {}

    /**
     * @param roads extract to drive on where the problem brings no travel, or only its pace; null: straight lines
     * @param tell hears where the travel comes from
     * @throws dev.callout.error.InvalidInput with every fault of the file
     */
    static PlanningProblem read(Path file, @Nullable Path roads, Consumer<String> tell) throws IOException {
        PlanningProblem problem = ProblemJson.read(InputFile.read(file, "planning problem"), Rules.leastWeights());
        Travel given = problem.travel();
        if (given != null && given.isMeasured()) {
            return problem;
        }
        PaceByArea pace = given == null ? null : given.pace();
        var points = problem.locations().stream().map(Location::point).toList();
        if (roads == null) {
            tell.accept("travel: estimated from straight lines (give --roads FILE to drive on roads)");
            TravelMatrix matrix = new StraightLines().matrix(points);
            return problem.withTravel(travel(matrix, Travel.Source.STRAIGHT_LINES, pace));
        }
        try (Roads network = Roads.open(roads, CalloutHome.configured().path(""), new RoadSteps(tell))) {
            tell.accept("travel: on the roads of " + roads.getFileName());
            return problem.withTravel(travel(network.matrix(points), Travel.Source.ROADS, pace));
        }
    }

    private static Travel travel(TravelMatrix matrix, Travel.Source source, @Nullable PaceByArea pace) {
        return new Travel(matrix.size(), matrix.seconds(), matrix.metres(), source, pace);
    }
}
