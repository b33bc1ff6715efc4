package dev.callout.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.error.InvalidInput;
import dev.callout.planning.check.Referee;
import dev.callout.planning.check.Verdict;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.ProblemJson;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.solve.Budget;
import dev.callout.planning.solve.Planner;
import dev.callout.planning.solve.PlannerSettings;
import dev.callout.travel.StraightLines;
import dev.callout.travel.TravelMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The problem files of the samples: good ones are planned and judged, bad ones refused as they say themselves. */
final class ProblemFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("callout.basedir", ".")).resolve("data-samples/problems");
    private static final Path BAD = FOLDER.resolve("bad");
    private static final String EXPECTED = "expected.json";

    @ParameterizedTest
    @CsvSource({
        "one-technician.json, 0, 0",
        "overconstrained.json, 5, 12",
        "crew.json, 0, 0",
        "two-days.json, 0, 0",
        "locks-and-current-routes.json, 0, 0",
        "infeasible.json, 6, 6",
        "breaks-and-absence.json, 0, 2",
        "shared-site-setup.json, 0, 0",
        "asymmetric-matrix.json, 1, 1"
    })
    void aProblemFileIsPlannedWithoutABreach(String file, int fewestLeftOut, int mostLeftOut) throws IOException {
        PlanningProblem problem = read(FOLDER.resolve(file));
        Plan plan =
                new Planner().solve(problem, PlannerSettings.of(Budget.iterations(5_000)), progress -> {}, () -> false);

        Verdict verdict = Referee.check(problem, plan);
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.differences()).isEmpty();
        assertThat(plan.unassigned()).hasSizeBetween(fewestLeftOut, mostLeftOut);
    }

    @Test
    void everyGoodProblemFileIsPlannedHere() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(9);
        }
    }

    static Stream<String> badFiles() throws IOException {
        List<String> names = new ArrayList<>();
        expected().fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void aBadFileIsRefusedWithEveryIssueAndItsPlace(String file) throws IOException {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(BAD.resolve(file)));

        List<String> wanted = new ArrayList<>();
        for (JsonNode issue : expected().get(file)) {
            wanted.add(
                    issue.get("code").textValue() + " " + issue.get("pointer").textValue());
        }
        assertThat(refused).as(file).isNotNull();
        assertThat(refused.issues())
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyBadFileIsExpected() throws IOException {
        List<String> listed = badFiles().toList();
        try (Stream<Path> files = Files.list(BAD)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals(EXPECTED)))
                    .containsExactlyInAnyOrderElementsOf(listed)
                    .hasSizeGreaterThan(20);
        }
    }

    private static JsonNode expected() throws IOException {
        return new JsonMapper().readTree(BAD.resolve(EXPECTED).toFile());
    }

    private static PlanningProblem read(Path file) throws IOException {
        PlanningProblem problem = ProblemJson.read(Files.readAllBytes(file), Rules.leastWeights());
        return problem.travel() == null ? problem.withTravel(straightLines(problem)) : problem;
    }

    private static Travel straightLines(PlanningProblem problem) {
        TravelMatrix matrix = new StraightLines()
                .matrix(problem.locations().stream().map(Location::point).toList());
        return new Travel(matrix.size(), matrix.seconds(), matrix.metres(), Travel.Source.STRAIGHT_LINES);
    }
}
