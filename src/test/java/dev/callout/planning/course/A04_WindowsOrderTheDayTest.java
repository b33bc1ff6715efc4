package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Customers say when: work lies wholly inside a window, and who is early waits. */
final class A04_WindowsOrderTheDayTest {
    private final Day day = new Day();

    @Test
    void theWindowsSetTheOrder() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 60).window("13:00", "15:00");
        day.visit("V2", 60).window("08:00", "10:00");
        day.visit("V3", 60).window("10:00", "11:30").window("15:00", "16:00");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V2 > 10:00 V3 > 13:00 V1 > 14:10 home");
    }
}
