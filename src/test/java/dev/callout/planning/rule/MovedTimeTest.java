package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class MovedTimeTest {
    private final Day day = new Day();

    @Test
    void moreThanTenMinutesCount() {
        day.technician("Anna", "08:00", "17:00");
        day.seconds("home", "V1", 599);
        day.visit("V1", 30);
        day.current("anna-1", "V1 08:20");
        assertThat(day.plans().route("anna-1", "V1").measure("moved-time")).isEqualTo(1);
    }

    @Test
    void tenMinutesAreFine() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.current("anna-1", "V1 08:20");
        assertThat(day.plans().route("anna-1", "V1").measure("moved-time")).isEqualTo(0);
    }

    @Test
    void aStopWithoutAStartCannotMove() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.current("anna-1", "V1");
        assertThat(day.plans().route("anna-1", "V1").measure("moved-time")).isEqualTo(0);
    }
}
