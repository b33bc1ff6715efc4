package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Preferred windows, preferred technicians and due dates are wishes: kept where that costs little. */
final class A09_WishesCostTest {
    private final Day day = new Day();

    @Test
    void aPreferredWindowDecidesTheOrder() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 120).preferred("10:00", "12:00");
        day.visit("V2", 120);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V2 > 10:20 V1 > 12:30 home");
    }

    @Test
    void aPreferredTechnicianGetsTheVisit() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 60).preferring("boris");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("boris: 08:00 home > 08:10 V1 > 09:20 home");
    }

    @Test
    void whatIsDueComesFirst() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 120);
        day.visit("V2", 120).due("10:30");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V2 > 10:20 V1 > 12:30 home");
    }
}
