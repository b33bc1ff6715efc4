package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Several stops: what is saved is driving. The ring road is quick in one direction only. */
final class A02_TheShortestWayTest {
    private final Day day = new Day();

    @Test
    void stopsComeInTheOrderThatDrivesLeast() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V3", 30);
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.seconds("home", "V1", 300)
                .seconds("V1", "V2", 300)
                .seconds("V2", "V3", 300)
                .seconds("V3", "home", 300);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:05 V1 > 08:40 V2 > 09:15 V3 > 09:50 home");
    }
}
