package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/**
 * The least that can be planned: someone drives there, works and drives home. Ten minutes lie between any two places.
 */
final class A01_OneVisitOneTechnicianTest {
    private final Day day = new Day();

    @Test
    void theTechnicianDrivesThereWorksAndDrivesHome() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 60);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V1 > 09:20 home");
    }
}
