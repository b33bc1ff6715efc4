package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** A customer asks for someone, or never again for someone. */
final class A16_RequiredAndExcludedTest {
    private final Day day = new Day();

    @Test
    void theWishesAreKept() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 60).required("boris");
        day.visit("V2", 60).excluded("boris");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly(
                        "anna: 08:00 home > 08:10 V2 > 09:20 home", "boris: 08:00 home > 08:10 V1 > 09:20 home");
    }
}
