package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Lunch is taken between eleven and one, wherever it disturbs least, and never in the middle of work. */
final class A06_LunchFloatsTest {
    private final Day day = new Day();

    @Test
    void lunchIsTakenBetweenStops() {
        day.technician("Anna", "08:00", "17:00").rest("11:00", "13:00", 30);
        day.visit("V1", 60).window("08:00", "09:10");
        day.visit("V2", 120).window("09:20", "11:20");
        day.visit("V3", 60).window("12:30", "13:30");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly("anna: 08:00 home > 08:10 V1 > 09:20 V2 > 11:20 break1 > 12:30 V3 > 13:40 home");
    }

    @Test
    void whoIsHomeByThenEatsAtHome() {
        day.technician("Anna", "08:00", "17:00").rest("11:00", "13:00", 30);
        day.visit("V1", 120);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V1 > 10:20 home > 11:00 break1");
    }
}
