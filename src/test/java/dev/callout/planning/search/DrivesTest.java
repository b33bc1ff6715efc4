package dev.callout.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.bench.FieldServiceDay;
import dev.callout.planning.bench.RushHour;
import dev.callout.planning.timeline.PaceSteps;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drives that are told by their stretch are those of the law of time. */
class DrivesTest {
    private static final int DAY_SECONDS = 24 * 3_600;

    @Test
    void arriveAndDepartAsTheLawSaysAtEveryHour() {
        PlanningFacts facts = new PlanningFacts(RushHour.on(FieldServiceDay.of(4, 40, 1)));
        Drives drives = new Drives(facts);
        int ways = facts.paceSteps().ways();
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            int way = random.nextInt(ways);
            int at = random.nextInt(2 * DAY_SECONDS) - DAY_SECONDS / 2;
            int seconds = random.nextInt(random.nextInt(100) == 0 ? 2 * DAY_SECONDS : 3_600);
            assertThat(arrival(drives, way, at, seconds)).isEqualTo(facts.arrival(way, at, seconds));
            assertThat(departure(drives, way, at, seconds)).isEqualTo(facts.departure(way, at, seconds));
        }
    }

    @Test
    void arriveAndDepartAsTheLawSaysWhereAPaceBegins() {
        PlanningFacts facts = new PlanningFacts(RushHour.on(FieldServiceDay.of(2, 5, 1)));
        Drives drives = new Drives(facts);
        PaceSteps steps = facts.paceSteps();
        for (int step = -1; step <= steps.steps() + 1; step++) {
            for (int off = -1; off <= 1; off++) {
                for (int way = 0; way < steps.ways(); way++) {
                    for (int seconds : new int[] {0, 1, 599, 1_800, 3_600, 20_000}) {
                        int at = steps.first() + step * steps.seconds() + off;
                        assertThat(arrival(drives, way, at, seconds)).isEqualTo(facts.arrival(way, at, seconds));
                        assertThat(departure(drives, way, at, seconds)).isEqualTo(facts.departure(way, at, seconds));
                    }
                }
            }
        }
    }

    @Test
    void takeNoLessThanTheirLeast() {
        PlanningFacts facts = new PlanningFacts(RushHour.on(FieldServiceDay.of(2, 5, 1)));
        Drives drives = new Drives(facts);
        for (int way = 0; way < facts.paceSteps().ways(); way++) {
            for (int seconds = 0; seconds < 4_000; seconds += 7) {
                int law = facts.leastSeconds(way, seconds);
                assertThat(drives.least(way, seconds)).isBetween(law * 99 / 100 - 1, law);
                // what is told is least while shifts last
                for (int at = facts.shifts.start[0]; at + 10_000 < facts.shifts.end[0]; at += 600) {
                    assertThat(arrival(drives, way, at, seconds) - at)
                            .isGreaterThanOrEqualTo(drives.least(way, seconds));
                }
            }
        }
    }

    @Test
    void whatNeverDepartsNeverArrives() {
        Drives drives = new Drives(new PlanningFacts(RushHour.on(FieldServiceDay.of(2, 5, 1))));
        assertThat(arrival(drives, 0, PlanningFacts.NEVER, 600)).isGreaterThanOrEqualTo(PlanningFacts.NEVER);
        assertThat(departure(drives, 0, -PlanningFacts.NEVER, 600)).isLessThanOrEqualTo(-PlanningFacts.NEVER);
    }

    @Test
    void takeTheirSecondsWhereNoPaceIsGiven() {
        Drives drives = new Drives(new PlanningFacts(FieldServiceDay.of(2, 5, 1)));
        assertThat(arrival(drives, 0, 30_000, 600)).isEqualTo(30_600);
        assertThat(departure(drives, 0, 30_600, 600)).isEqualTo(30_000);
        assertThat(drives.least(0, 600)).isEqualTo(600);
    }

    private static int arrival(Drives drives, int way, int departure, int seconds) {
        return drives.arrival(way, drives.stretch(0, departure), departure, seconds);
    }

    private static int departure(Drives drives, int way, int arrival, int seconds) {
        return drives.departure(way, drives.stretch(0, arrival), arrival, seconds);
    }
}
