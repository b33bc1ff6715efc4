package dev.callout.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import dev.callout.geo.Point;
import dev.callout.planning.check.Referee;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.CurrentRoute.CurrentStop;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.search.Routes;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The door on a square town: places on a grid, a minute apart. */
final class PlannerTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T07:00:00Z");
    private static final Window DAY = new Window(MORNING, MORNING.plus(Duration.ofHours(10)));
    private static final PlannerSettings SHORT = PlannerSettings.of(Budget.iterations(3_000));

    @Test
    void aDayWithRoomForAllLeavesNoneOut() {
        PlanningFacts facts = new PlanningFacts(town(3, 18, 30, List.of()));
        Routes routes = new Planner(EnvironmentMode.FULL_ASSERT).route(facts, SHORT, progress -> {}, spending(SHORT));
        Cost cost = cost(facts, routes);
        assertThat(cost.hard).isZero();
        assertThat(cost.medium).isZero();
    }

    @Test
    void aDayWithTooMuchWorkIsFilledWithoutABreach() {
        PlanningFacts facts = new PlanningFacts(town(2, 60, 45, List.of()));
        Routes routes = new Planner(EnvironmentMode.FULL_ASSERT).route(facts, SHORT, progress -> {}, spending(SHORT));
        assertThat(cost(facts, routes).hard).isZero();
        assertThat(List.of(routes.parts()))
                .allSatisfy(route -> assertThat(route).hasSizeGreaterThanOrEqualTo(9));
    }

    @Test
    void oneSeedAndOneNumberOfIterationsGiveOnePlan() {
        PlanningFacts facts = new PlanningFacts(town(3, 40, 40, List.of()));
        Routes first = new Planner().route(facts, SHORT, progress -> {}, spending(SHORT));
        Routes second = new Planner().route(facts, SHORT, progress -> {}, spending(SHORT));
        assertThat(second.parts()).isDeepEqualTo(first.parts());
    }

    @Test
    void frozenStopsStayWhereTheyAre() {
        CurrentRoute current = new CurrentRoute(
                "shift1",
                List.of(
                        new CurrentStop("visit7", MORNING.plus(Duration.ofHours(2)), true),
                        new CurrentStop("visit3", null, false)));
        PlanningFacts facts = new PlanningFacts(town(3, 12, 30, List.of(current)));
        Routes routes = new Planner(EnvironmentMode.FULL_ASSERT).route(facts, SHORT, progress -> {}, spending(SHORT));
        assertThat(routes.parts()[1][0]).isEqualTo(7);
        assertThat(cost(facts, routes).hard).isZero();
    }

    @Test
    void whoAsksToStopGetsThePlanSoFar() {
        PlanningFacts facts = new PlanningFacts(town(2, 20, 30, List.of()));
        PlannerSettings anHour = PlannerSettings.of(Budget.seconds(3_600));
        Routes routes = new Planner().route(facts, anHour, progress -> {}, new Spending(anHour.budget(), () -> true));
        assertThat(cost(facts, routes).hard).isZero();
    }

    @Test
    void aProblemWithoutVisitsHasAPlan() {
        PlanningFacts facts = new PlanningFacts(town(2, 0, 30, List.of()));
        Routes routes = new Planner().route(facts, SHORT, progress -> {}, spending(SHORT));
        assertThat(routes.parts()).isDeepEqualTo(new int[2][0]);
    }

    @Test
    void thePlanIsOneThatTheRefereeAccepts() {
        PlanningProblem problem = town(2, 30, 40, List.of());
        Plan plan = new Planner().solve(problem, SHORT, progress -> {}, () -> false);
        assertThat(Referee.check(problem, plan).isSound()).isTrue();
        assertThat(plan.search())
                .isNotNull()
                .satisfies(search -> assertThat(search.steps()).isGreaterThan(0));
    }

    @Test
    void aTeamOnTwoThreadsGivesAPlanThatTheRefereeAccepts() {
        PlanningProblem problem = town(3, 60, 40, List.of());
        Plan plan =
                new Planner().solve(problem, new PlannerSettings(Budget.seconds(1), 2, 1), progress -> {}, () -> false);
        assertThat(Referee.check(problem, plan).isSound()).isTrue();
        assertThat(plan.totals().assigned()).isGreaterThan(30);
    }

    private static Spending spending(PlannerSettings settings) {
        return new Spending(settings.budget(), () -> false);
    }

    private static Cost cost(PlanningFacts facts, Routes routes) {
        Schedule schedule = new Schedule(facts);
        for (int shift = 0; shift < routes.parts().length; shift++) {
            schedule.setRoute(shift, routes.parts()[shift], routes.parts()[shift].length);
        }
        schedule.settle();
        return new Prices(facts).total(schedule);
    }

    private static PlanningProblem town(int technicians, int visits, int minutes, List<CurrentRoute> current) {
        List<Location> places = new ArrayList<>(List.of(new Location("depot", new Point(55, 37))));
        List<Visit> work = new ArrayList<>();
        for (int v = 0; v < visits; v++) {
            places.add(new Location("place" + v, new Point(55, 37)));
            work.add(visit("visit" + v, "place" + v, Duration.ofMinutes(minutes)));
        }
        List<Technician> people = new ArrayList<>();
        for (int t = 0; t < technicians; t++) {
            Shift shift = new Shift("shift" + t, DAY, Duration.ZERO, "depot", "depot", List.of(), List.of());
            people.add(new Technician("technician" + t, "Anna", List.of(), List.of(), 1, List.of(shift)));
        }
        return new PlanningProblem(
                "town",
                ZoneOffset.UTC,
                MORNING,
                DAY,
                places,
                Map.of(),
                people,
                work,
                current,
                grid(places.size()),
                Map.of(),
                Limits.NONE);
    }

    private static Visit visit(String id, String place, Duration duration) {
        return new Visit(
                id,
                place,
                duration,
                Duration.ZERO,
                List.of(),
                null,
                null,
                Visit.DEFAULT_PRIORITY,
                null,
                null,
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Travel grid(int places) {
        int[] seconds = new int[places * places];
        for (int a = 0; a < places; a++) {
            for (int b = 0; b < places; b++) {
                seconds[a * places + b] = 60 * (Math.abs(a % 8 - b % 8) + Math.abs(a / 8 - b / 8));
            }
        }
        return new Travel(places, seconds, seconds.clone(), Travel.Source.GIVEN);
    }
}
