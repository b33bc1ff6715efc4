package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Where fairness has a price, who was busy lately gets less today. */
final class A20_FairOverWeeksTest {
    private final Day day = new Day();

    @Test
    void whoWasBusyBeforeGetsLess() {
        day.weight("fair-load", 1_000);
        day.technician("Anna", "08:00", "17:00").recent(38, 40);
        day.technician("Boris", "08:00", "17:00").recent(20, 40);
        day.visit("V1", 120).priority(2);
        day.visit("V2", 120);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("boris: 08:00 home > 08:10 V1 > 10:20 V2 > 12:30 home");
    }

    @Test
    void withoutAPriceOneDriveIsSaved() {
        day.technician("Anna", "08:00", "17:00").recent(38, 40);
        day.technician("Boris", "08:00", "17:00").recent(20, 40);
        day.visit("V1", 120).required("anna").priority(2);
        day.visit("V2", 120);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 08:10 V1 > 10:20 V2 > 12:30 home");
    }
}
