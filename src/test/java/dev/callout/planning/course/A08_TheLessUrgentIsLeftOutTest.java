package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** More work than time: priorities decide, and among equals who has waited longer. */
final class A08_TheLessUrgentIsLeftOutTest {
    private final Day day = new Day();

    @Test
    void theUrgentVisitIsDone() {
        day.technician("Anna", "08:00", "10:00");
        day.visit("V1", 60).priority(4);
        day.visit("V2", 60).priority(1);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V2 > 09:20 home");
        assertThat(PlanText.leftOut(planned.plan)).containsExactly("V1");
    }

    @Test
    void amongEqualsWhoHasWaitedLonger() {
        day.technician("Anna", "08:00", "10:00");
        day.visit("V1", 60).asked("-2 12:00");
        day.visit("V2", 60).asked("-9 12:00");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V2 > 09:20 home");
        assertThat(PlanText.leftOut(planned.plan)).containsExactly("V1");
    }
}
