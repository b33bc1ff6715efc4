package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** A site is set up once for visits there one after the other. */
final class A14_TheSiteIsSetUpOnceTest {
    private final Day day = new Day();

    @Test
    void theSecondVisitNeedsNoSetup() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).at("tower").setup(20).priority(2);
        day.visit("V2", 30).at("tower").setup(20);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V1 > 09:00 V2 > 09:40 home");
    }

    @Test
    void setupMakesTheDifferenceBetweenFittingAndNot() {
        day.technician("Anna", "08:00", "09:40");
        day.visit("V1", 30).at("tower").setup(20).priority(2);
        day.visit("V2", 30).at("tower").setup(20);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V1 > 09:00 V2 > 09:40 home");
    }
}
