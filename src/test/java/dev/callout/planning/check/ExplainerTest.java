package dev.callout.planning.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.RandomProblems;
import dev.callout.planning.RandomRoutes;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Sentence;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class ExplainerTest {
    private final Day day = new Day();

    private Plan.Unassigned explained(String visit, String... stopsByShift) {
        PlanningFacts facts = new PlanningFacts(day.problem());
        int[][] routes = new int[facts.shifts.count][0];
        for (int s = 0; s < stopsByShift.length; s++) {
            routes[s] = Arrays.stream(stopsByShift[s].split(" "))
                    .filter(id -> !id.isEmpty())
                    .mapToInt(id -> facts.visits.firstPart[facts.visits.indexOf(id)])
                    .toArray();
        }
        return new PlanMaker(facts)
                .make(routes, null).unassigned().stream()
                        .filter(one -> one.visit().equals(visit))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> codes(Plan.Unassigned one) {
        return one.reasons().stream().map(Plan.Reason::code).toList();
    }

    private static List<String> changes(Plan.Unassigned one) {
        return one.wouldFit().stream().map(Plan.WouldFit::change).toList();
    }

    @Test
    void aMissingLevelIsNamedAndALowerOneIsTried() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 1);
        day.visit("V1", 30).skill("fibre", 2);
        Plan.Unassigned one = explained("V1");
        assertThat(one.reasons())
                .containsExactly(new Plan.Reason("anna", "skill", Sentence.of("skill-level", "fibre 1/2")));
        assertThat(changes(one)).containsExactly("skill");
        assertThat(one.wouldFit().get(0).text()).isEqualTo("Fits if anna may do it with fibre 1.");
    }

    @Test
    void aFullDayIsShortOfMinutesAndTheLessUrgentCouldGiveWay() {
        day.technician("Anna", "08:00", "12:00");
        day.visit("V1", 220).priority(4);
        day.visit("V2", 60);
        Plan.Unassigned one = explained("V2", "V1");
        assertThat(one.reasons()).containsExactly(new Plan.Reason("anna", "no-time", Sentence.of("no-time", 70)));
        assertThat(changes(one)).containsExactly("overtime", "swap");
        assertThat(one.wouldFit().get(0).text()).isEqualTo("Fits if anna may work 90 min longer.");
        assertThat(one.wouldFit().get(1).text()).isEqualTo("Fits if V1 (priority 4) with anna gives way.");
    }

    @Test
    void theMoreUrgentDoNotGiveWay() {
        day.technician("Anna", "08:00", "12:00");
        day.visit("V1", 220).priority(2);
        day.visit("V2", 60);
        assertThat(changes(explained("V2", "V1"))).containsExactly("overtime");
    }

    @Test
    void aWindowThatIsOverNeedsAnotherOne() {
        day.now("12:00").technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("09:00", "11:00");
        Plan.Unassigned one = explained("V1");
        assertThat(codes(one)).containsExactly("window");
        assertThat(one.wouldFit().get(0).text())
                .isEqualTo("Fits if the customer grants 2026-11-23 12:10–12:40, with anna.");
    }

    @Test
    void aWindowBeforeTheShiftIsOutOfReachEvenAlone() {
        day.technician("Anna", "10:00", "17:00");
        day.visit("V1", 30).window("08:00", "09:00");
        assertThat(codes(explained("V1"))).containsExactly("window");
    }

    @Test
    void anotherDayIsTriedWhereSeveralArePlanned() {
        day.days(2).technician("Anna", "08:00", "09:00").shift("1 08:00", "1 17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).window("08:00", "09:00");
        assertThat(changes(explained("V2", "V1"))).contains("another-day");
    }

    @Test
    void permittedHoursThatNeverComeBlockEveryone() {
        day.technician("Anna", "08:00", "17:00");
        day.permitted("room", "08:00", "09:00");
        day.visit("V1", 90).permitted("room");
        Plan.Unassigned one = explained("V1");
        assertThat(one.reasons()).hasSize(1);
        assertThat(one.reasons().get(0).technician()).isNull();
        assertThat(codes(one)).containsExactly("permitted-hours");
    }

    @Test
    void anAbsenceIsNamedWhereItAloneBlocks() {
        day.technician("Anna", "08:00", "17:00").absent("09:30", "16:00");
        day.visit("V1", 60).window("09:00", "12:00");
        assertThat(codes(explained("V1"))).containsExactly("absent");
    }

    @Test
    void aFullVanIsNamed() {
        day.technician("Anna", "08:00", "17:00").capacity(2);
        day.visit("V1", 30).load(2);
        day.visit("V2", 30).load(1);
        assertThat(codes(explained("V2", "V1"))).containsExactly("capacity");
    }

    @Test
    void lockedExcludedAndUnreachableAreNamed() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.technician("Clara", "08:00", "17:00").from("hut").to("hut");
        day.visit("V1", 30).excluded("anna").lock("clara", null);
        day.noWay("hut", "V1");
        assertThat(codes(explained("V1"))).containsExactly("excluded", "locked", "unreachable");
    }

    @Test
    void workThatWaitsForWorkLeftOutSaysSo() {
        day.technician("Anna", "08:00", "08:30");
        day.visit("V1", 60);
        day.visit("V2", 30).after("V1", 0);
        assertThat(codes(explained("V2"))).containsExactly("order");
    }

    @Test
    void aCrewThatIsTooLargeForTheStaffSaysSo() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 60).crew(2);
        assertThat(codes(explained("V1"))).containsExactly("crew");
    }

    @Test
    void whereNothingBlocksTheSearchEnded() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 60);
        assertThat(codes(explained("V1"))).containsExactly("search-ended");
    }

    @Test
    void everyChangeThatIsToldMakesItsVisitFit() {
        Set<String> kinds = new TreeSet<>();
        for (long seed = 1; seed <= 100; seed++) {
            PlanningProblem problem = RandomProblems.problem(seed, 2, 30);
            PlanningFacts facts = new PlanningFacts(problem);
            int[][] routes = Routes.renumbered(facts, RandomRoutes.greedy(facts, new Random(seed)));
            for (Plan.Unassigned one : new PlanMaker(facts).make(routes, null).unassigned()) {
                for (Plan.WouldFit fit : one.wouldFit()) {
                    kinds.add(fit.change());
                    assertThat(fit.tried()).isTrue();
                    assertThat(fitsAfter(problem, routes, one.visit(), fit))
                            .as("problem %d, visit %s: %s", seed, one.visit(), fit)
                            .isTrue();
                }
            }
        }
        assertThat(kinds).contains("window", "another-day", "overtime", "swap", "skill", "technician");
    }

    private static boolean fitsAfter(PlanningProblem problem, int[][] routes, String id, Plan.WouldFit fit) {
        Plan.Apply apply = requireNonNull(fit.apply());
        PlanningProblem changed = switch (fit.change()) {
            case "window", "another-day" -> with(problem, id, requireNonNull(apply.window()));
            case "overtime" ->
                Variants.withShifts(
                        problem,
                        shift -> shift.id().equals(apply.shift())
                                ? Variants.withOvertime(shift, requireNonNull(apply.overtime()))
                                : shift);
            case "skill" ->
                Variants.withVisits(
                        problem, visit -> visit.id().equals(id) ? Variants.withSkills(visit, apply.skills()) : visit);
            case "technician" ->
                Variants.withVisits(problem, visit -> visit.id().equals(id) ? Variants.byAnyone(visit) : visit);
            default -> problem;
        };
        PlanningFacts facts = new PlanningFacts(changed);
        int[][] after = routes.clone();
        String gone = apply.instead();
        if (gone != null) {
            int instead = facts.visits.firstPart[facts.visits.indexOf(gone)];
            for (int s = 0; s < after.length; s++) {
                after[s] =
                        Arrays.stream(after[s]).filter(part -> part != instead).toArray();
            }
        }
        return new Insertion(facts, after, new Effort(1_000_000))
                .first(facts.visits.indexOf(id))
                .isPresent();
    }

    private static PlanningProblem with(PlanningProblem problem, String id, Window window) {
        return Variants.withVisits(problem, visit -> {
            List<Window> windows = new ArrayList<>(visit.windows());
            windows.add(window);
            return visit.id().equals(id) ? Variants.withWindows(visit, windows) : visit;
        });
    }
}
