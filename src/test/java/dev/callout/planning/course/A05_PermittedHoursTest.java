package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** A technical room may be entered from 10:30 to 17:00 only: begin and end both inside. */
final class A05_PermittedHoursTest {
    private final Day day = new Day();

    @Test
    void workBeginsWhenTheRoomMayBeEntered() {
        day.permitted("technical-room", "10:30", "17:00");
        day.technician("Anna", "08:00", "18:00");
        day.visit("V1", 60).permitted("technical-room");
        day.visit("V2", 60);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 10:20 home > 10:30 V1 > 11:40 V2 > 12:50 home");
    }

    @Test
    void whatCannotEndInsideIsLeftOut() {
        day.permitted("technical-room", "10:30", "17:00");
        day.technician("Anna", "16:00", "19:00");
        day.visit("V1", 60).permitted("technical-room");
        day.visit("V2", 60);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 16:00 home > 16:10 V2 > 17:20 home");
        assertThat(PlanText.leftOut(planned.plan)).containsExactly("V1");
    }
}
