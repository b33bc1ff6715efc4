package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class LocksTest {
    private final Day day = new Day();

    @Test
    void anotherTechnicianBreaksALock() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).lock("boris", null);
        assertThat(day.plans().route("anna-1", "V1").measure("lock")).isEqualTo(1);
    }

    @Test
    void theLockedTechnicianKeepsIt() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).lock("anna", null);
        assertThat(day.plans().route("anna-1", "V1").measure("lock")).isEqualTo(0);
    }

    @Test
    void arrivingASecondLateBreaksALockedStart() {
        day.technician("Anna", "08:00", "17:00");
        day.seconds("home", "V1", 601);
        day.visit("V1", 30).lock(null, "08:10");
        assertThat(day.plans().route("anna-1", "V1").measure("lock")).isEqualTo(1);
    }

    @Test
    void arrivingAtTheLockedSecondKeepsIt() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).lock(null, "08:10");
        assertThat(day.plans().route("anna-1", "V1").measure("lock")).isEqualTo(0);
    }

    @Test
    void arrivingEarlyWaitsForIt() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).lock("anna", "12:00");
        assertThat(day.plans().route("anna-1", "V1").measure("lock")).isEqualTo(0);
    }
}
