package dev.callout.dispatch.live;

import static dev.callout.dispatch.live.SomeLiveDay.DISPATCH;
import static dev.callout.dispatch.live.SomeLiveDay.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.promise.arrival.StopOutlook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class LiveReadingTest {
    private static final int DRIVE = 600;

    private static Day day() {
        Day day = new Day();
        day.technician("Anna", "08:00", "18:00");
        day.technician("Boris", "08:00", "18:00");
        day.visit("V1", 45).promise("08:30", "09:30");
        day.visit("V2", 45).promise("09:15", "10:15");
        day.visit("V3", 45).promise("10:30", "11:30");
        day.visit("W1", 45).promise("08:30", "09:30");
        return day;
    }

    private static LiveDay read(Day day, String now, ReportedStop... anna) {
        return LiveReading.of(
                day.problem(),
                Map.of("anna-1", List.of(anna), "boris-1", List.of(ReportedStop.planned("W1", DRIVE))),
                Day.at(now));
    }

    private static ReportedStop stop(
            String visit, @Nullable String left, @Nullable String arrived, @Nullable String ended) {
        return new ReportedStop(visit, DRIVE, at(left), at(arrived), at(ended));
    }

    private static @Nullable Instant at(@Nullable String time) {
        return time == null ? null : Day.at(time);
    }

    @Test
    void aDayOfWhichNothingIsKnownBeginsAtTheShiftsStarts() {
        LiveDay day = read(day(), "07:00", ReportedStop.planned("V1", DRIVE), ReportedStop.planned("V2", DRIVE));

        assertThat(day.route("anna-1").whereabouts()).isEqualTo(new Whereabouts.Free("home", Day.at("08:00")));
        assertThat(day.route("anna-1").ahead()).containsExactly("V1", "V2");
        assertThat(day.open()).containsOnlyKeys("V1", "V2", "V3", "W1");
    }

    @Test
    void whoSetOutIsOnTheWayAndNothingMovesThatStop() {
        LiveDay day = read(day(), "08:40", stop("V1", "08:35", null, null), ReportedStop.planned("V2", DRIVE));

        assertThat(day.route("anna-1").whereabouts()).isInstanceOfSatisfying(Whereabouts.Driving.class, driving -> {
            assertThat(driving.stop().visit().id()).isEqualTo("V1");
            assertThat(driving.stop().workSeconds()).isEqualTo(45 * 60);
            assertThat(driving.since()).isEqualTo(Day.at("08:35"));
        });
        assertThat(day.open()).doesNotContainKey("V1");
        assertThat(LiveOutlook.of(day, LAW).stops()).containsKeys("V1", "V2", "W1");
    }

    @Test
    void whoArrivesBeforeTheToldWindowBeginsWorkWithIt() {
        LiveDay day = read(day(), "08:40", stop("V1", null, "08:20", null), ReportedStop.planned("V2", DRIVE));

        assertThat(day.route("anna-1").whereabouts())
                .isInstanceOfSatisfying(
                        Whereabouts.Working.class,
                        working -> assertThat(working.since()).isEqualTo(Day.at("08:30")));
    }

    @Test
    void aForgottenEndIsOverOnceTheNextStopIsReached() {
        LiveDay day = read(
                day(),
                "09:40",
                stop("V1", "08:30", "08:40", null),
                stop("V2", "09:20", "09:30", null),
                ReportedStop.planned("V3", DRIVE));

        assertThat(day.route("anna-1").whereabouts())
                .isInstanceOfSatisfying(
                        Whereabouts.Working.class,
                        working -> assertThat(working.stop().visit().id()).isEqualTo("V2"));
        assertThat(day.open()).containsOnlyKeys("V3", "W1");
    }

    @Test
    void aStopThatWasPassedOverIsStillAhead() {
        LiveDay day = read(day(), "09:40", ReportedStop.planned("V1", DRIVE), stop("V2", "08:40", "08:50", "09:35"));

        assertThat(day.route("anna-1").ahead()).containsExactly("V1");
        assertThat(day.route("anna-1").whereabouts()).isEqualTo(new Whereabouts.Free("V2", Day.at("09:35")));
    }

    @Test
    void aBreakIsTakenOnceAGapHadRoomForItOrItsTimeIsOver() {
        Day day = new Day();
        day.technician("Anna", "08:00", "18:00").rest("11:00", "13:00", 30);
        day.visit("V1", 45);
        day.visit("V2", 45);
        ReportedStop first = stop("V1", "10:10", "10:20", "11:05");

        assertThat(breaks(day, "11:40", first, stop("V2", null, "11:20", null))).isEmpty();
        assertThat(breaks(day, "12:10", first, stop("V2", null, "11:50", null))).containsExactly("break1");
        assertThat(breaks(day, "11:30", first)).isEmpty();
        assertThat(breaks(day, "11:35", first)).containsExactly("break1");
        assertThat(breaks(day, "13:30")).containsExactly("break1");
    }

    private static Set<String> breaks(Day day, String now, ReportedStop... stops) {
        return LiveReading.of(day.problem(), Map.of("anna-1", List.of(stops)), Day.at(now))
                .route("anna-1")
                .breaksTaken();
    }

    @Test
    void aDispatcherSeesWhatABreakingWindowWouldCostAndMayTakeIt() {
        LiveDay late = read(
                        day(),
                        "10:05",
                        stop("V1", "08:25", "08:35", null),
                        ReportedStop.planned("V2", DRIVE),
                        ReportedStop.planned("V3", DRIVE))
                .without("W1");

        List<Risk> risks = DISPATCH.risks(late);

        Risk worst = risks.get(0);
        assertThat(worst.visit()).isEqualTo("V2");
        assertThat(worst.chance()).isLessThan(0.3);
        assertThat(worst.telling().after()).isNotNull();
        assertThat(worst.proposals()).isNotEmpty().allSatisfy(proposal -> {
            assertThat(proposal.gain()).isPositive();
            assertThat(proposal.gain() * LAW.promiseWorth()).isGreaterThan(proposal.price());
        });
        Decision taken = DISPATCH.take(late, worst.proposals().get(0));
        StopOutlook saved = Objects.requireNonNull(taken.outlook().stops().get("V2"));
        assertThat(saved.toldRate().orElse(0)).isGreaterThan(worst.chance());
        assertThat(taken.tellings()).isEmpty();
    }

    @Test
    void aDispatcherMayTellInsteadAndRoutesStay() {
        LiveDay late = read(day(), "10:05", stop("V1", "08:25", "08:35", null), ReportedStop.planned("V2", DRIVE))
                .without("W1");
        Risk worst = DISPATCH.risks(late).get(0);

        Decision told = DISPATCH.tell(late, worst.telling());

        assertThat(told.tellings()).containsExactly(worst.telling());
        assertThat(told.day().told("V2")).isEqualTo(worst.telling().after());
        assertThat(told.day().route("anna-1")).isEqualTo(late.route("anna-1"));
    }
}
