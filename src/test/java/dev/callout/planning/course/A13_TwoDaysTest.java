package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Work may be done on any day that it has time on: what is tied to a day leaves room for what is not. */
final class A13_TwoDaysTest {
    private final Day day = new Day();

    @Test
    void whatMayMoveGoesToTheDayWithRoom() {
        day.days(2);
        day.technician("Anna", "08:00", "12:00").shift("1 08:00", "1 12:00");
        day.visit("V1", 150).window("08:00", "12:00");
        day.visit("V2", 150);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly(
                        "anna: 08:00 home > 08:10 V1 > 10:50 home", "anna: 1 08:00 home > 1 08:10 V2 > 1 10:50 home");
    }

    @Test
    void workOfOnePlaceIsDoneOnOneDay() {
        day.days(2);
        day.technician("Anna", "08:00", "12:00").shift("1 08:00", "1 12:00");
        day.visit("V1", 60).at("far").window("1 08:00", "1 12:00").priority(2);
        day.visit("V2", 60).at("far");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 1 08:00 home > 1 08:10 V1 > 1 09:10 V2 > 1 10:20 home");
    }
}
