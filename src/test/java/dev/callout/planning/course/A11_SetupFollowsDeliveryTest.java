package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** What waits for other work begins after it, whoever does it, and not before the delay is over. */
final class A11_SetupFollowsDeliveryTest {
    private final Day day = new Day();

    @Test
    void setupWaitsForTheDeliveryAndTheDelay() {
        day.technician("Anna", "08:00", "17:00").skill("van", 1);
        day.technician("Boris", "08:00", "17:00").skill("network", 1);
        day.visit("V1", 60).at("office").skill("van", 1);
        day.visit("V2", 60).at("office").skill("network", 1).after("V1", 30);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly(
                        "anna: 08:00 home > 08:10 V1 > 09:20 home", "boris: 09:30 home > 09:40 V2 > 10:50 home");
    }
}
