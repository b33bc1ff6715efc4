package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** A told window outweighs any driving, and a plan does not wander off from what people know. */
final class A18_APromiseIsKeptTest {
    private final Day day = new Day();

    @Test
    void theLongWayIsDrivenForThePromise() {
        day.technician("Anna", "08:00", "17:00");
        day.minutes("home", "V1", 60).minutes("V1", "V2", 60).minutes("home", "V2", 5);
        day.visit("V1", 30).promise("09:00", "09:30");
        day.visit("V2", 30);

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines()).containsExactly("anna: 08:00 home > 09:00 V1 > 10:30 V2 > 11:05 home");
        assertThat(planned.cost("promise-broken")).isZero();
    }

    @Test
    void whatPeopleKnowStaysThoughABitOfDrivingIsLost() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.minutes("V1", "V2", 2);
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.changeBudget(0).current("anna-1", "V1 08:10").current("boris-1", "V2 08:10");

        PlannedDay planned = new PlannedDay(day);

        assertThat(planned.lines())
                .containsExactly(
                        "anna: 08:00 home > 08:10 V1 > 08:50 home", "boris: 08:00 home > 08:10 V2 > 08:50 home");
        assertThat(planned.plan.changes()).isEmpty();
    }
}
