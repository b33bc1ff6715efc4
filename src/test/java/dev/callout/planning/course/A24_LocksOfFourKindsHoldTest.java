package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanned;
import dev.callout.planning.replan.Replanner;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is urgent: a lock on the technician, on the time, on both, and a window that is locked are kept. */
final class A24_LocksOfFourKindsHoldTest {

    @Test
    void aLockOnTheTechnicianKeepsTheVisitWithHer() {
        Replanned answer = withLocked(day -> day.visit("L", 60).lock("anna", null));

        assertThat(answer.isPlaced("U")).isTrue();
        assertThat(answer.plan().routes().get(0).stops())
                .extracting(stop -> stop.visit())
                .contains("L");
    }

    @Test
    void aLockOnTheTimeKeepsTheTimeWhoeverComes() {
        Replanned answer = withLocked(day -> day.visit("L", 60).lock(null, "09:20"));

        assertThat(answer.isPlaced("U")).isTrue();
        assertThat(start(answer, "L")).isEqualTo(Day.at("09:20"));
    }

    @Test
    void aLockOnBothKeepsBothAndTheUrgentVisitComesAfter() {
        Replanned answer = withLocked(day -> day.visit("L", 60).lock("anna", "09:20"));

        assertThat(answer.plan().routes().get(0).stops())
                .extracting(stop -> stop.visit())
                .containsExactly("V1", "L", "U");
        assertThat(start(answer, "L")).isEqualTo(Day.at("09:20"));
    }

    @Test
    void aLockedWindowIsKept() {
        Replanned answer =
                withLocked(day -> day.visit("L", 60).window("09:00", "10:30").promise("09:00", "09:30"));

        assertThat(answer.isPlaced("U")).isTrue();
        assertThat(start(answer, "L")).isBetween(Day.at("09:00"), Day.at("09:30"));
    }

    /** Only Anna can do the urgent visit. */
    private static Replanned withLocked(Consumer<Day> locked) {
        Day day = new Day().now("08:20").changeBudget(1);
        day.technician("Anna", "08:00", "12:00").skill("gas", 1);
        day.technician("Boris", "08:20", "12:00");
        day.visit("V1", 60).promise("08:00", "09:00");
        locked.accept(day);
        day.visit("U", 60).priority(1).skill("gas", 1);
        PlanningProblem live = day.current("anna-1", "V1 08:10!", "L 09:20").problem();
        Replanned answer = Replanner.insert(live, "U", ReplanLimits.ofInsertion(null));
        PlanText.judged(live, answer.plan());
        return answer;
    }

    private static Instant start(Replanned answer, String visit) {
        return answer.plan().routes().stream()
                .flatMap(route -> route.stops().stream())
                .filter(stop -> stop.visit().equals(visit))
                .findFirst()
                .orElseThrow()
                .start();
    }
}
