package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class OrderTest {
    private final Day day = new Day();

    @Test
    void workThatWaitsForWorkLeftOutIsBroken() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).after("V1", 0);
        assertThat(day.plans().route("anna-1", "V2").measure("order")).isEqualTo(86400);
    }

    @Test
    void workBehindWhatItWaitsForOnOneRouteIsFine() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).after("V1", 10);
        assertThat(day.plans().route("anna-1", "V1 V2").measure("order")).isEqualTo(0);
    }

    @Test
    void theWrongOrderOnOneRouteIsBroken() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).after("V1", 0);
        assertThat(day.plans().route("anna-1", "V2 V1").measure("order")).isPositive();
    }

    @Test
    void aDelayIsWaitedFor() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).after("V1", 45);
        assertThat(day.plans().route("anna-1", "V1 V2").measure("order")).isEqualTo(0);
    }

    @Test
    void aLockedStartWithinTheDelayWaitsAsWell() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).after("V1", 45).lock(null, "09:00");
        assertThat(day.plans().route("anna-1", "V1 V2").measure("order")).isEqualTo(0);
    }
}
