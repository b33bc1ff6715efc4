package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Two carry the machine: both begin at the same minute, and who is there first waits. */
final class A10_ACrewBeginsTogetherTest {
    private final Day day = new Day();

    @Test
    void bothBeginAtTheSameMinute() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "09:00", "17:00");
        day.visit("V1", 60).crew(2);
        day.visit("V2", 30).required("anna").window("08:00", "09:00");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly(
                        "anna: 08:00 home > 08:10 V2 > 09:10 V1 > 10:20 home",
                        "boris: 09:00 home > 09:10 V1 > 10:20 home");
    }
}
