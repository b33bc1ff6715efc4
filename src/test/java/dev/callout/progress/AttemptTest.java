package dev.callout.progress;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.promise.Met;
import dev.callout.promise.Outcome;
import dev.callout.route.StopId;
import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class AttemptTest {
    private static final Window TEN = new Window(at("10:00"), at("11:00"));
    private static final Duration WORK = Duration.ofMinutes(45);
    private static final Attempt NOTHING = new Attempt(List.of());
    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BOB = new UUID(1, 2);

    @Test
    void whateverTheOrderOfReportsTheAttemptIsTheSame() {
        List<ProgressEvent> events = new ArrayList<>(List.of(
                event(Kind.ON_THE_WAY, "09:40"),
                event(Kind.ARRIVED, "10:05"),
                event(Kind.DONE, "10:50"),
                event(Kind.ARRIVED, "10:10", BOB),
                event(Kind.DONE, "10:55", BOB)));
        Attempt inOrder = new Attempt(events);
        Random seeded = new Random(7);
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(events, seeded);
            Attempt attempt = NOTHING;
            for (ProgressEvent event : events) {
                assertThat(attempt.contradiction(event)).isNull();
                attempt = attempt.with(event);
            }
            assertThat(attempt).isEqualTo(inOrder);
        }
        assertThat(inOrder.state()).contains(VisitState.DONE);
        assertThat(inOrder.arrival().map(ProgressEvent::at)).contains(at("10:05"));
    }

    @Test
    void aLateMemberOfACrewDoesNotTakeTheVisitBack() {
        Attempt attempt = NOTHING.with(event(Kind.DONE, "10:50")).with(event(Kind.ARRIVED, "11:00", BOB));
        assertThat(attempt.state()).contains(VisitState.DONE);
    }

    @Test
    void whatCannotBeTrueBesideTheKnownIsAContradiction() {
        Attempt known = NOTHING.with(event(Kind.ARRIVED, "10:05"));

        assertThat(known.contradiction(event(Kind.DONE, "10:04"))).contains("cannot be before ARRIVED");
        assertThat(known.contradiction(event(Kind.DONE, "10:05"))).isNull();
        assertThat(known.contradiction(event(Kind.ON_THE_WAY, "10:06"))).contains("cannot be after ARRIVED");
        assertThat(known.contradiction(event(Kind.ARRIVED, "10:06"))).contains("known already");
        assertThat(known.contradiction(event(Kind.ARRIVED, "10:05"))).isNull();
        assertThat(known.with(event(Kind.DONE, "10:30")).contradiction(event(Kind.NOT_DONE, "10:40")))
                .contains("known as DONE");
    }

    @Test
    void anotherMembersTimesAreNoContradiction() {
        Attempt known = NOTHING.with(event(Kind.ARRIVED, "10:05"));
        assertThat(known.contradiction(event(Kind.DONE, "10:00", BOB))).isNull();
    }

    @Test
    void arrivingDecidesAndTheWayThereDoesNot() {
        Attempt driving = NOTHING.with(event(Kind.ON_THE_WAY, "09:40"));
        assertThat(Verdict.of(driving, TEN, WORK)).isEmpty();
        assertThat(verdict(driving.with(event(Kind.ARRIVED, "10:59"))).outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(verdict(driving.with(event(Kind.ARRIVED, "11:00"))).outcome())
                .isEqualTo(Outcome.LATE);
        assertThat(verdict(driving.with(event(Kind.ARRIVED, "09:59"))).outcome())
                .isEqualTo(Outcome.EARLY_WAITED);
    }

    @Test
    void doneWithoutAnArrivalIsReckonedBackFromTheEndOfWork() {
        Verdict verdict = verdict(NOTHING.with(event(Kind.DONE, "11:00")));
        assertThat(verdict.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(met(verdict).arrivedAt()).isEqualTo(at("10:15"));
        assertThat(verdict.cause()).isEqualTo(Verdict.RECKONED);

        Verdict notBeforeLeaving =
                verdict(NOTHING.with(event(Kind.ON_THE_WAY, "10:40")).with(event(Kind.DONE, "11:00")));
        assertThat(met(notBeforeLeaving).arrivedAt()).isEqualTo(at("10:40"));
    }

    @Test
    void nobodyThereIsNotReachedAndAMissingPartLeavesTheWindowKept() {
        Attempt there = NOTHING.with(event(Kind.ARRIVED, "10:20"));
        assertThat(verdict(there.with(notDone("10:30", "customer absent"))).outcome())
                .isEqualTo(Outcome.NOT_REACHED);
        assertThat(verdict(there.with(notDone("10:30", "PARTS_MISSING"))).outcome())
                .isEqualTo(Outcome.KEPT);
        assertThat(verdict(NOTHING.with(notDone("10:30", "CUSTOMER_ABSENT"))).outcome())
                .isEqualTo(Outcome.NOT_REACHED);
    }

    @Test
    void notDoneWithoutEverComingIsTheOperatorsMove() {
        Verdict verdict = verdict(NOTHING.with(notDone("10:30", "the van broke down")));
        assertThat(verdict.outcome()).isEqualTo(Outcome.OPERATOR_MOVED);
        assertThat(verdict.met()).isNull();
    }

    private static Verdict verdict(Attempt attempt) {
        return Verdict.of(attempt, TEN, WORK).orElseThrow();
    }

    private static Met met(Verdict verdict) {
        return requireNonNull(verdict.met(), "nobody came");
    }

    private static ProgressEvent event(Kind kind, String at) {
        return event(kind, at, ANNA);
    }

    private static ProgressEvent event(Kind kind, String at, UUID technician) {
        return event(kind, at, technician, null);
    }

    private static ProgressEvent notDone(String at, String reason) {
        return event(Kind.NOT_DONE, at, ANNA, reason);
    }

    private static ProgressEvent event(Kind kind, String at, UUID technician, @Nullable String reason) {
        return new ProgressEvent(
                new StopId(new UUID(2, 1)),
                new VisitId(new UUID(3, 1)),
                0,
                new TechnicianId(technician),
                kind,
                at(at),
                new ProgressEvent.Details(reason, null, null, null, null));
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-23T" + time + ":00Z");
    }
}
