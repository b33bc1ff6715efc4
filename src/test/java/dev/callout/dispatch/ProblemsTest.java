package dev.callout.dispatch;

import static dev.callout.dispatch.DayOnPaper.DAY;
import static dev.callout.dispatch.DayOnPaper.at;
import static dev.callout.dispatch.DayOnPaper.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.problem.After;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.Lock;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RecentLoad;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import dev.callout.promise.learning.Paces;
import dev.callout.skill.Skill;
import dev.callout.technician.Absence;
import dev.callout.technician.AbsenceId;
import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Van;
import dev.callout.technician.VanId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import dev.callout.visit.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
    private static final Rulebook RULEBOOK = Rulebooks.shipped(Rules.leastWeights());
    private static final Wishes NONE = new Wishes(List.of(), null, Map.of(), Map.of());

    private final DayOnPaper day = new DayOnPaper();

    private PlanningProblem problem(String now) {
        return Problems.of(day.snapshot(), RULEBOOK, new Paces(List.of(), List.of(), 0.5), at(now));
    }

    @Test
    void anEmptyDayIsAProblemToo() {
        PlanningProblem problem = problem("07:00");
        assertThat(problem.visits()).isEmpty();
        assertThat(problem.technicians()).isEmpty();
        assertThat(problem.planningWindow().length()).isEqualTo(Duration.ofDays(1));
        assertThat(problem.limits().changeBudget()).isEqualTo(3);
    }

    @Test
    void aWorkKindsPermittedHoursBecomeTheDaysWindows() {
        day.visit(VisitState.REQUESTED, NONE);
        PlanningProblem problem = problem("07:00");
        assertThat(problem.visits().get(0).permittedHours()).isEqualTo("technical-room");
        assertThat(problem.permittedHours()).containsEntry("technical-room", List.of(window("10:30", "17:00")));
    }

    @Test
    void workVariesByWhatWasLearnedOfIt() {
        day.visit(VisitState.REQUESTED, NONE);
        dev.callout.planning.problem.Visit visit = problem("07:00").visits().get(0);
        assertThat(visit.spread()).isEqualTo(visit.duration().dividedBy(2));
    }

    @Test
    void whatAPersonHasDoneOfLateIsTold() {
        TechnicianId id = day.technician(1, null);
        day.shift(id, "08:00", "17:00");
        RecentLoad recent = new RecentLoad(Duration.ofHours(30), Duration.ofHours(40));
        day.recent.put(id, recent);
        assertThat(problem("07:00").technicians().get(0).recentLoad()).isEqualTo(recent);
    }

    @Test
    void aSkillThatRunsOutThatDayDoesNotCount() {
        TechnicianId id = day.technician(
                1,
                null,
                new Skill("fibre", 2, DAY),
                new Skill("copper", 1, DAY.plusDays(1)),
                new Skill("wifi", 3, null));
        day.shift(id, "08:00", "17:00");
        assertThat(problem("07:00").technicians().get(0).skills())
                .extracting(dev.callout.planning.problem.Skill::name)
                .containsExactly("copper", "wifi");
    }

    @Test
    void anAbsenceIsCutToTheShift() {
        TechnicianId id = day.technician(1, null);
        day.shift(id, "08:00", "17:00");
        day.absences.add(new Absence(new AbsenceId(new UUID(7, 1)), id, window("06:00", "09:00"), "dentist"));
        assertThat(problem("07:00").technicians().get(0).shifts().get(0).unavailable())
                .containsExactly(window("08:00", "09:00"));
    }

    @Test
    void aVanCarriesNothingOfALoadThatItDoesNotSpeakOf() {
        VanId van = new VanId(new UUID(10, 1));
        day.vans.add(new Van(van, DayOnPaper.TERRITORY, "van", List.of(4)));
        day.technician(1, van);
        day.technician(2, null);
        day.visit(VisitState.REQUESTED, NONE, List.of(1, 2));
        assertThat(problem("07:00").technicians())
                .extracting(Technician::capacity)
                .containsExactly(List.of(4, 0), List.of());
    }

    @Test
    void whatHasBegunAndWhatStartsWithinTheFreezeTimeStays() {
        TechnicianId id = day.technician(1, null);
        ShiftId shift = day.shift(id, "08:00", "17:00");
        Visit done = day.visit(VisitState.DONE, NONE);
        Visit soon = day.visit(VisitState.PROMISED, NONE);
        Visit later = day.visit(VisitState.PROMISED, NONE);
        day.publish(done, id, shift, 0, "10:30");
        day.publish(soon, id, shift, 1, "11:40");
        day.publish(later, id, shift, 2, "13:00");

        PlanningProblem problem = problem("11:20");

        assertThat(problem.current()).hasSize(1);
        assertThat(problem.current().get(0).stops())
                .extracting(CurrentRoute.CurrentStop::visit, CurrentRoute.CurrentStop::frozen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(done.id().toString(), true),
                        org.assertj.core.groups.Tuple.tuple(soon.id().toString(), true),
                        org.assertj.core.groups.Tuple.tuple(later.id().toString(), false));
        assertThat(problem.visits().get(0).permittedHours())
                .as("what is done cannot break a wish")
                .isNull();
        assertThat(problem.visits().get(2).promise()).isEqualTo(window("12:45", "13:45"));
    }

    @Test
    void aLockHoldsTechnicianAndStart() {
        TechnicianId id = day.technician(1, null);
        Visit visit = day.visit(VisitState.REQUESTED, NONE);
        day.locks.put(
                visit.id(), new dev.callout.route.Lock(visit.id(), id, at("11:00"), null, at("07:00"), "dispatcher"));
        assertThat(problem("07:00").visits().get(0).lock()).isEqualTo(new Lock(id.toString(), at("11:00")));
    }

    @Test
    void aLockedPromiseLeavesTheArrivalItsWindowAndTheWorkItsTime() {
        Visit visit = day.visit(VisitState.REQUESTED, NONE);
        day.locks.put(
                visit.id(),
                new dev.callout.route.Lock(
                        visit.id(), null, null, window("11:00", "12:00"), at("07:00"), "dispatcher"));
        assertThat(problem("07:00").visits().get(0).windows()).containsExactly(window("11:00", "12:45"));
    }

    @Test
    void workThatWaitsForAnotherDaysWorkBeginsAfterItsEnd() {
        Visit first = day.visit(VisitState.PROMISED, NONE);
        TechnicianId id = day.technician(1, null);
        ShiftId shift = day.shift(id, "08:00", "17:00");
        day.publish(first, id, shift, 0, "10:30");
        day.visits.clear();
        day.earlier.put(first.id(), first);
        day.visit(
                VisitState.REQUESTED,
                new Wishes(List.of(window("10:00", "17:00")), null, Map.of(), Map.of(first.id(), Duration.ofHours(1))));
        assertThat(problem("07:00").visits().get(0).windows()).containsExactly(window("12:15", "17:00"));
    }

    @Test
    void workThatWaitsForWorkThatNobodyHasPlannedIsLeftForLater() {
        Visit first = day.visit(VisitState.DEFERRED, NONE);
        day.visits.clear();
        day.earlier.put(first.id(), first);
        day.visit(VisitState.REQUESTED, new Wishes(List.of(), null, Map.of(), Map.of(first.id(), Duration.ZERO)));
        assertThat(problem("07:00").visits()).isEmpty();
    }

    @Test
    void anOrderWithinTheDayIsThePlannersToKeep() {
        Visit first = day.visit(VisitState.REQUESTED, NONE);
        day.visit(
                VisitState.REQUESTED, new Wishes(List.of(), null, Map.of(), Map.of(first.id(), Duration.ofMinutes(5))));
        assertThat(problem("07:00").visits().get(1).after())
                .containsExactly(new After(first.id().toString(), Duration.ofMinutes(5)));
    }

    @Test
    void aPlanIsStaleOnlyWhereWhatItRestsOnHasChanged() {
        Visit visit = day.visit(VisitState.REQUESTED, NONE);
        TechnicianId id = day.technician(1, null);
        day.shift(id, "08:00", "17:00");
        Basis before = day.snapshot().basis();
        List<String> things = List.of(Basis.of(visit.id()), Basis.of(id), Basis.of(DAY));
        Instant moment = at("07:00");

        day.visit(VisitState.REQUESTED, NONE);
        assertThat(before.changed(day.snapshot().basis(), things)).isEmpty();

        day.absences.add(new Absence(new AbsenceId(new UUID(7, 1)), id, window("09:00", "10:00"), null));
        day.locks.put(visit.id(), new dev.callout.route.Lock(visit.id(), id, null, null, moment, "dispatcher"));
        day.publication = 8;
        assertThat(before.changed(day.snapshot().basis(), things))
                .containsExactlyInAnyOrder(Basis.of(visit.id()), Basis.of(id), Basis.of(DAY));
    }
}
