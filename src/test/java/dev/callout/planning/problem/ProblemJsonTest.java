package dev.callout.planning.problem;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.planning.RandomProblems;
import dev.callout.planning.rule.Rules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProblemJsonTest {
    private static final Map<String, Long> RULES = Map.of("waiting", 0L, "fair-load", 0L, "left-out", 100L);
    private static final String SMALL = """
            {"version": 1, "id": "p", "timeZone": "Europe/Moscow", "now": "2026-11-23T07:00:00+03:00",
             "planningWindow": {"start": "2026-11-23T00:00:00+03:00", "end": "2026-11-24T00:00:00+03:00"},
             "locations": [{"id": "a", "lat": 55.8, "lon": 37.6}, {"id": "b", "lat": 55.9, "lon": 37.7}],
             "technicians": [{"id": "t", "shifts": [{"id": "s", "start": "2026-11-23T08:00:00+03:00",
               "end": "2026-11-23T17:00:00+03:00", "startLocation": "a", "endLocation": "a"}]}],
             "visits": [{"id": "v", "location": "b", "duration": "PT45M"}],
             "travel": {"seconds": [[0, 300], [null, 0]], "metres": [[0, 2100], [null, 0]]},
             "weights": {"waiting": 0.125}}
            """;

    private static PlanningProblem read(String json) {
        return ProblemJson.read(json.getBytes(StandardCharsets.UTF_8), RULES);
    }

    private static List<Issue> issues(String json) {
        return catchThrowableOfType(InvalidInput.class, () -> read(json)).issues();
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        PlanningProblem problem = read(SMALL);
        Visit visit = problem.visits().get(0);
        assertThat(visit.priority()).isEqualTo(3);
        assertThat(visit.crew()).isEqualTo(1);
        assertThat(visit.windows()).isEmpty();
        assertThat(problem.technicians().get(0).name()).isEqualTo("t");
        assertThat(problem.technicians().get(0).efficiency()).isEqualTo(1);
        assertThat(problem.limits()).isEqualTo(Limits.NONE);
    }

    @Test
    void nullInAMatrixIsNoWay() {
        Travel travel = requireNonNull(read(SMALL).travel());
        assertThat(travel.seconds()).containsExactly(0, 300, Travel.UNREACHABLE, 0);
        assertThat(travel.metres()).containsExactly(0, 2100, Travel.UNREACHABLE, 0);
    }

    @Test
    void weightsAreReadToTheThousandth() {
        assertThat(read(SMALL).weights()).containsEntry("waiting", 125L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version": 1               | "version": 2                  | unknown-version     | /version
            "Europe/Moscow"            | "Europe/Moskow"               | not-understood      | /timeZone
            "lat": 55.8                | "lat": 95.8                   | out-of-range        | /locations/0/lat
            "location": "b"            | "location": "c"               | unknown-reference   | /visits/0/location
            "PT45M"                    | "45 minutes"                  | not-understood      | /visits/0/duration
            "PT45M"                    | "-PT45M"                      | negative-duration   | /visits/0/duration
            "PT45M"                    | "PT4500H"                     | out-of-range        | /visits/0/duration
            "PT45M"                    | "PT45M", "prio": 1            | unknown-field       | /visits/0/prio
            "PT45M"                    | "PT45M", "priority": 6        | out-of-range        | /visits/0/priority
            "PT45M"                    | "PT45M", "lock": {}           | empty-lock          | /visits/0/lock
            "PT45M"                    | "PT45M", "spread": "-PT1M"    | negative-duration   | /visits/0/spread
            "endLocation": "a"}]       | "endLocation": "a"}], "recentLoad": {"busy": "PT8H"} | missing-field | /technicians/0/recentLoad/hours
            null, 0]]}                 | null, 0]], "pace": {"start": "2026-11-23T07:00:00+03:00", "step": "PT1H", "paces": [1, 1.1]}} | out-of-range | /travel/pace/paces/1
            null, 0]]}                 | null, 0]], "pace": {"start": "2026-11-23T07:00:00+03:00", "step": "PT1H", "paces": [0.05]}} | out-of-range | /travel/pace/paces/0
            null, 0]]}                 | null, 0]], "pace": {"start": "2026-11-23T07:00:00+03:00", "step": "PT1H", "paces": [0.1234]}} | too-precise | /travel/pace/paces/0
            null, 0]]}                 | null, 0]], "pace": {"start": "2026-11-23T07:00:00+03:00", "step": "PT0S", "paces": [1]}} | out-of-range | /travel/pace/step
            null, 0]]}                 | null, 0]], "pace": {"start": "2026-11-23T07:00:00+03:00", "step": "PT1H"}} | missing-field | /travel/pace/paces
            null, 0]]}                 | null, 0]], "pace": {"start": "2026-11-23T07:00:00+03:00", "step": "PT1H", "paces": [1], "areas": {"x": [1, 1]}}} | out-of-range | /travel/pace/areas/x
            null, 0]]}                 | null, 0]], "pace": {"start": "2026-11-23T07:00:00+03:00", "step": "PT1H", "paces": [1], "areaOf": [null]}} | bad-areas | /travel/pace/areaOf
            null, 0]]}                 | null, 0]], "pace": {"start": "2026-11-23T07:00:00+03:00", "step": "PT1H", "paces": [1], "areas": {"x": [1]}, "areaOf": ["x", "y"]}} | unknown-area | /travel/pace/areaOf/1
            "PT45M"                    | "PT45M", "after": [{"visit": "v"}] | cyclic-order   | /visits/0/after
            "PT45M"                    | "PT45M", "load": [-1]         | out-of-range        | /visits/0/load/0
            "PT45M"                    | "PT45M", "permittedHours": "x" | unknown-reference  | /visits/0/permittedHours
            "2026-11-24T00:00:00+03:00" | "2026-11-22T00:00:00+03:00"  | window-order        | /planningWindow/end
            "now": "2026-11-23T07:00   | "now": "2026-11-25T07:00      | after-planning-window | /now
            "id": "b"                  | "id": "a"                     | duplicate-id        | /locations/1/id
            [0, 300]                   | [0, 300, 1]                   | bad-matrix          | /travel/seconds/0
            [0, 300]                   | [0, -300]                     | bad-matrix          | /travel/seconds/0/1
            0.125                      | 0.1255                        | too-precise         | /weights/waiting
            0.125                      | -1                            | out-of-range        | /weights/waiting
            "waiting": 0.125           | "left-out": 0.099             | out-of-range        | /weights/left-out
            "waiting"                  | "wating"                      | unknown-reference   | /weights/wating
            """)
    void aFaultIsToldWithItsPlace(String right, String wrong, String code, String pointer) {
        assertThat(SMALL).contains(right);
        assertThat(issues(SMALL.replaceFirst(Pattern.quote(right), wrong)))
                .extracting(Issue::code, Issue::pointer)
                .contains(tuple(code, pointer));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String json = SMALL.replace("\"lat\": 55.8", "\"lat\": 95.8")
                .replace("PT45M", "45")
                .replace("\"location\": \"b\"", "\"location\": \"c\"")
                .replace("0.125", "\"much\"");
        assertThat(issues(json))
                .extracting(Issue::pointer)
                .containsExactlyInAnyOrder(
                        "/locations/0/lat", "/visits/0/duration", "/visits/0/location", "/weights/waiting");
    }

    @Test
    void aMisspeltIdIsToldWithTheNearestOne() {
        String json = SMALL.replace("\"id\": \"b\"", "\"id\": \"basement\"")
                .replace("\"location\": \"b\"", "\"location\": \"basment\"");
        assertThat(issues(json)).extracting(Issue::help).containsExactly("Did you mean 'basement'?");
    }

    @Test
    void aCrewLargerThanTheStaffIsNoFault() {
        assertThat(read(SMALL.replace("\"PT45M\"", "\"PT45M\", \"crew\": 3"))
                        .visits()
                        .get(0)
                        .crew())
                .isEqualTo(3);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        for (long seed = 1; seed <= 100; seed++) {
            PlanningProblem problem = RandomProblems.problem(seed);
            PlanningProblem again = ProblemJson.read(ProblemJson.write(problem), RULES);
            assertThat(again).usingRecursiveComparison().isEqualTo(problem);
        }
    }

    @Test
    void thePaceMayComeWithoutTheSecondsWhichRoadsFillIn() {
        PlanningProblem problem = read(SMALL.replace(
                "\"seconds\": [[0, 300], [null, 0]], \"metres\": [[0, 2100], [null, 0]]",
                "\"pace\": {\"start\": \"2026-11-23T07:00:00+03:00\", \"step\": \"PT1H\", \"paces\": [0.7, 1],"
                        + " \"areas\": {\"centre\": [0.5, 1]}, \"areaOf\": [null, \"centre\"]}"));
        Travel travel = requireNonNull(problem.travel());
        assertThat(travel.isMeasured()).isFalse();
        assertThat(requireNonNull(travel.pace()).areaOf(1)).isOne();
        assertThat(ProblemJson.read(ProblemJson.write(problem), RULES))
                .usingRecursiveComparison()
                .isEqualTo(problem);
    }

    @Test
    void paceSpreadAndRecentLoadAreReadAsTheyWereWritten() {
        PlanningProblem problem = RandomProblems.withEverything(7);
        PlanningProblem again = ProblemJson.read(ProblemJson.write(problem), Rules.leastWeights());
        assertThat(again).usingRecursiveComparison().isEqualTo(problem);
        assertThat(requireNonNull(again.travel()).pace()).isNotNull();
        assertThat(again.technicians().get(0).recentLoad()).isNotNull();
        assertThat(again.visits()).anyMatch(visit -> !visit.spread().isZero());
    }
}
