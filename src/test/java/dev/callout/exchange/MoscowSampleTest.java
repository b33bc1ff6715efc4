package dev.callout.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.check.Referee;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.solve.Budget;
import dev.callout.planning.solve.Planner;
import dev.callout.planning.solve.PlannerSettings;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MoscowSampleTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("callout.basedir", ".")).resolve("data-samples/moscow-isp");

    @Test
    void theVisitsAreReadWithoutFaultAndLieInsideTheTechnicalRoomsHours() throws IOException {
        List<VisitRow> visits =
                Tables.visitSheet().readAll("visits.csv", Files.readAllBytes(FOLDER.resolve("visits.csv")));

        assertThat(visits)
                .hasSize(160)
                .allSatisfy(visit -> assertThat(visit.windows()).isNotEmpty().allSatisfy(window -> {
                    assertThat(at(window.start()).toLocalTime()).isAfterOrEqualTo(LocalTime.of(10, 30));
                    assertThat(at(window.end()).toLocalTime()).isBeforeOrEqualTo(LocalTime.of(17, 0));
                    assertThat(at(window.start()).toLocalDate()).isIn(Tables.workingDay(1), Tables.workingDay(2));
                }));
    }

    @Test
    void forEverySkillThatIsNeededThereAreTechniciansEnough() throws IOException {
        List<TechnicianRow> technicians = Tables.technicianSheet()
                .readAll("technicians.csv", Files.readAllBytes(FOLDER.resolve("technicians.csv")));
        List<VisitRow> visits =
                Tables.visitSheet().readAll("visits.csv", Files.readAllBytes(FOLDER.resolve("visits.csv")));

        assertThat(technicians).hasSize(14);
        Set<List<SkillLevel>> needs = visits.stream().map(VisitRow::skills).collect(Collectors.toSet());
        assertThat(needs)
                .allSatisfy(need -> assertThat(technicians)
                        .filteredOn(technician -> need.stream()
                                .allMatch(skill -> technician.skills().stream()
                                        .anyMatch(held ->
                                                held.name().equals(skill.name()) && held.level() >= skill.level())))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void theFirstDayIsASoundPlanThatLeavesAFewVisitsOut() throws IOException {
        Rulebook rulebook = Rulebooks.shipped(Rules.leastWeights());
        PlanningProblem problem = new SampleDay(rulebook.workKinds(), Tables.workingDay(1))
                .problem(
                        Tables.technicianSheet()
                                .readAll("technicians.csv", Files.readAllBytes(FOLDER.resolve("technicians.csv"))),
                        Tables.visitSheet().readAll("visits.csv", Files.readAllBytes(FOLDER.resolve("visits.csv"))));
        Plan plan = new Planner()
                .solve(problem, PlannerSettings.of(Budget.iterations(10_000)), progress -> {}, () -> false);

        assertThat(Referee.check(problem, plan).isSound()).isTrue();
        assertThat(problem.visits()).hasSizeBetween(80, 100);
        assertThat(plan.unassigned()).hasSizeBetween(3, 20);
    }

    private static ZonedDateTime at(java.time.Instant instant) {
        return instant.atZone(Tables.MOSCOW);
    }
}
