package dev.callout.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.bench.FieldServiceDay;
import dev.callout.planning.bench.RushHour;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drives that are told by their stretch are those of the law of time. */
class DrivesTest {
    private static final int DAY_SECONDS = 24 * 3_600;

    @Test
    void arriveAndDepartAsTheLawSaysAtEveryHour() {
        Network net = new Network(new PlanningFacts(RushHour.on(FieldServiceDay.of(4, 40, 1))), false);
        Drives drives = new Drives(net);
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            int from = random.nextInt(net.nodes);
            int to = random.nextInt(net.nodes);
            int at = random.nextInt(2 * DAY_SECONDS) - DAY_SECONDS / 2;
            int seconds = random.nextInt(random.nextInt(100) == 0 ? DAY_SECONDS : 3_600);
            assertThat(drives.arrival(from, to, at, seconds)).isEqualTo(net.arrival(from, to, at, seconds));
            assertThat(drives.departure(from, to, at, seconds)).isEqualTo(net.departure(from, to, at, seconds));
        }
    }

    @Test
    void whatNeverDepartsNeverArrives() {
        Network net = new Network(new PlanningFacts(RushHour.on(FieldServiceDay.of(2, 5, 1))), false);
        Drives drives = new Drives(net);
        assertThat(drives.arrival(0, 1, PlanningFacts.NEVER, 600)).isGreaterThanOrEqualTo(PlanningFacts.NEVER);
        assertThat(drives.departure(0, 1, -PlanningFacts.NEVER, 600)).isLessThanOrEqualTo(-PlanningFacts.NEVER);
    }

    @Test
    void takeTheirSecondsWhereNoPaceIsGiven() {
        Network net = new Network(new PlanningFacts(FieldServiceDay.of(2, 5, 1)), false);
        assertThat(new Drives(net).arrival(0, 1, 30_000, 600)).isEqualTo(30_600);
        assertThat(new Drives(net).departure(0, 1, 30_600, 600)).isEqualTo(30_000);
    }
}
