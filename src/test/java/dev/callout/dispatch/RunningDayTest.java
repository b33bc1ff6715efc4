package dev.callout.dispatch;

import static dev.callout.dispatch.DayOnPaper.at;
import static dev.callout.dispatch.DayOnPaper.window;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.LiveLaw;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import dev.callout.progress.ExpectedArrivals.Expected;
import dev.callout.progress.ProgressEvent;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.promise.learning.Paces;
import dev.callout.route.PublishedStop;
import dev.callout.route.StopId;
import dev.callout.technician.Absence;
import dev.callout.technician.AbsenceId;
import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three stops at 10:30, 11:25 and 12:20, each 45 minutes long and ten minutes from the one before. */
final class RunningDayTest {
    private static final Rulebook RULEBOOK = Rulebooks.shipped(Rules.leastWeights());
    private static final Wishes NONE = new Wishes(List.of(), null, Map.of(), Map.of());

    private final DayOnPaper day = new DayOnPaper();
    private final TechnicianId anna = day.technician(1, null);
    private final ShiftId shift = day.shift(anna, "09:00", "18:00");
    private final Map<StopId, List<ProgressEvent>> events = new HashMap<>();
    private final List<Visit> visits = new ArrayList<>();

    @BeforeEach
    void aRoute() {
        String[] starts = {"10:30", "11:25", "12:20"};
        for (int i = 0; i < starts.length; i++) {
            visits.add(day.visit(VisitState.PROMISED, NONE));
            day.publish(visits.get(i), anna, shift, i, starts[i]);
        }
    }

    @Test
    void whoHasReportedNothingIsThoughtToBeOnPlanAndSaidToBeSilent() {
        RunningDay early = running("09:30");
        assertThat(early.silent()).isEmpty();
        assertThat(arrivals(early)).containsExactly(at("10:30"), at("11:25"), at("12:20"));
        RunningDay later = running("11:40");
        assertThat(later.silent()).containsExactly(anna);
        assertThat(later.day().route(shift.toString()).ahead()).containsExactly(id(2));
    }

    @Test
    void whoIsOnTheWayArrivesAfterTheTravelThatIsLeft() {
        report(0, Kind.ON_THE_WAY, "10:30");
        assertThat(arrivals(running("10:30"))).containsExactly(at("10:40"), at("11:35"), at("12:30"));
    }

    @Test
    void workThatOverrunsDelaysTheRestAndLowersTheChanceOfTheNextWindow() {
        report(0, Kind.ARRIVED, "10:30");
        List<Expected> onPlan = Retiming.expected(running("10:31"));
        List<Expected> late = Retiming.expected(running("12:00"));
        assertThat(late)
                .extracting(Expected::visit)
                .containsExactly(visits.get(1).id(), visits.get(2).id());
        assertThat(late.get(0).arrival()).isAfter(at("12:10"));
        assertThat(onPlan.get(0).keptRate()).isGreaterThan(0.6);
        assertThat(late.get(0).keptRate()).isLessThan(0.2);
    }

    @Test
    void theNearerATechnicianIsTheNarrowerTheWindow() {
        report(0, Kind.DONE, "11:15");
        Expected next = Retiming.expected(running("11:15")).get(0);
        assertThat(next.narrowed()).isNotNull();
        assertThat(window("11:10", "12:10").encloses(next.narrowed())).isTrue();
        assertThat(next.narrowed().length()).isLessThan(Duration.ofMinutes(60));
    }

    @Test
    void whatWasNotDoneIsToBeDoneAgainAndItsTechnicianIsBehindIt() {
        report(0, Kind.NOT_DONE, "10:45");
        Visit again = day.visits.get(0).state() == VisitState.PROMISED ? asked(0) : day.visits.get(0);
        RunningDay running = running("10:45");
        assertThat(running.day().open()).containsKey(again.id().toString());
        assertThat(running.day().placed()).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(arrivals(running)).startsWith(at("11:10"));
    }

    @Test
    void whoIsIllLeavesEverythingAhead() {
        report(0, Kind.DONE, "11:15");
        day.absences.add(new Absence(new AbsenceId(new UUID(7, 1)), anna, window("11:20", "18:00"), "ill"));
        RunningDay running = running("11:30");
        assertThat(running.day().placed()).isEmpty();
        assertThat(running.day().open()).containsOnlyKeys(id(1), id(2));
        assertThat(running.day().told(id(1))).isEqualTo(window("11:10", "12:10"));
    }

    private String id(int visit) {
        return visits.get(visit).id().toString();
    }

    private RunningDay running(String time) {
        Instant now = at(time);
        Snapshot snapshot = day.snapshot();
        List<PublishedStop> all = stops();
        FieldReports reports = new FieldReports(snapshot, all, events, now);
        Paces paces = new Paces(List.of(), List.of(), 0.5);
        PlanningProblem written = Problems.of(snapshot, RULEBOOK, paces, now);
        PlanningProblem morning =
                new DayLeft(snapshot, reports.open(), now).of(written).withTravel(tenMinutes(written));
        LiveLaw law = LiveLaw.of(
                new LearnedLengths(paces, visit -> "fault-repair", 0.3, 0),
                WindowLimits.of(Duration.ofMinutes(60), 0.9),
                Duration.ofMinutes(10),
                3);
        return RunningDay.of(snapshot, all, reports, morning, law);
    }

    private final List<PublishedStop> givenUp = new ArrayList<>();

    private List<PublishedStop> stops() {
        List<PublishedStop> all = new ArrayList<>(givenUp);
        day.live.values().forEach(all::addAll);
        return all;
    }

    /** The visit asked for again, its stop given up. */
    private Visit asked(int number) {
        Visit old = visits.get(number);
        PublishedStop stop = requireNonNull(day.live.remove(old.id())).get(0);
        givenUp.add(new PublishedStop(stop.id(), stop.publication(), true, true, stop.stop()));
        Visit again = new Visit(
                old.id(),
                1,
                old.territory(),
                old.reference(),
                VisitState.REQUESTED,
                old.requestedAt(),
                null,
                old.place(),
                old.work(),
                old.wishes(),
                old.intake(),
                null);
        day.visits.replaceAll(visit -> visit.id().equals(old.id()) ? again : visit);
        return again;
    }

    private void report(int number, Kind kind, String time) {
        VisitId visit = visits.get(number).id();
        PublishedStop stop = requireNonNull(day.live.get(visit)).get(0);
        events.put(
                stop.id(),
                List.of(new ProgressEvent(
                        stop.id(),
                        visit,
                        0,
                        anna,
                        kind,
                        at(time),
                        new ProgressEvent.Details("reason", null, null, null, null))));
    }

    private static List<Instant> arrivals(RunningDay running) {
        return Retiming.expected(running).stream().map(Expected::arrival).toList();
    }

    private static Travel tenMinutes(PlanningProblem problem) {
        int size = problem.locations().size();
        int[] seconds = new int[size * size];
        Arrays.fill(seconds, 600);
        for (int i = 0; i < size; i++) {
            seconds[i * size + i] = 0;
        }
        return new Travel(size, seconds, seconds.clone(), Travel.Source.GIVEN);
    }
}
