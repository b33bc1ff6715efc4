package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** What was agreed stays: a promised window, a technician, a time, or both. */
final class A17_LocksOfFourKindsTest {
    private final Day day = new Day();

    @Test
    void everyLockHolds() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).promise("09:00", "10:00");
        // before or after V3 there is as much driving and waiting: what the customer would like decides
        day.visit("V2", 30).lock("boris", null).preferred("09:00", "11:00");
        day.visit("V3", 30).lock(null, "11:00");
        day.visit("V4", 30).lock("boris", "13:00");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly("boris: 08:50 home > 09:00 V1 > 09:40 V2 > 11:00 V3 > 13:00 V4 > 13:40 home");
    }
}
