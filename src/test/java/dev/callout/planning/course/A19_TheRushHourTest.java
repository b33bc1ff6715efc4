package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** From eight to nine driving takes twice as long: the plan knows, and so do the times told. */
final class A19_TheRushHourTest {
    private final Day day = new Day();

    @Test
    void drivesInTheRushTakeLonger() {
        day.pace("08:00", 500);
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 20).priority(2);
        day.visit("V2", 20);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:20 V1 > 09:00 V2 > 09:30 home");
        assertThat(planned.plan.totals().travelSeconds()).isEqualTo(20 * 60 + 20 * 60 + 10 * 60);
    }

    @Test
    void slackIsKeptBeforeAPromiseBehindUncertainWork() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 50).spread(30);
        day.visit("V2", 30).spread(5).promise("09:00", "09:30");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:50 home > 09:00 V2 > 09:40 V1 > 10:40 home");
        assertThat(planned.cost("promise-slack")).isZero();
    }
}
