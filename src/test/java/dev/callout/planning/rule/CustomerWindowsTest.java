package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class CustomerWindowsTest {
    private final Day day = new Day();

    @Test
    void workThatEndsASecondAfterTheWindowBreaksIt() {
        day.technician("Anna", "08:00", "17:00");
        day.seconds("home", "V1", 601);
        day.visit("V1", 30).window("08:00", "08:40");
        assertThat(day.plans().route("anna-1", "V1").measure("customer-windows"))
                .isEqualTo(1);
    }

    @Test
    void workThatEndsWithTheWindowKeepsIt() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("08:00", "08:40");
        assertThat(day.plans().route("anna-1", "V1").measure("customer-windows"))
                .isEqualTo(0);
    }

    @Test
    void theNearestOfSeveralWindowsCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("07:00", "08:00").window("08:00", "08:30");
        assertThat(day.plans().route("anna-1", "V1").measure("customer-windows"))
                .isEqualTo(600);
    }

    @Test
    void windowsThatTouchAreOne() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("08:00", "08:20").window("08:20", "08:40");
        assertThat(day.plans().route("anna-1", "V1").measure("customer-windows"))
                .isEqualTo(0);
    }

    @Test
    void setupLiesInsideToo() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).setup(5).window("08:00", "08:40");
        assertThat(day.plans().route("anna-1", "V1").measure("customer-windows"))
                .isEqualTo(300);
    }

    @Test
    void workBeforeAToldPromiseIsRefused() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).promise("10:00", "11:00").lock(null, "09:00");
        assertThat(day.plans().route("anna-1", "V1").measure("customer-windows"))
                .isEqualTo(3600);
    }

    @Test
    void workWithinAToldPromiseIsFine() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).promise("10:00", "11:00");
        assertThat(day.plans().route("anna-1", "V1").measure("customer-windows"))
                .isEqualTo(0);
    }
}
