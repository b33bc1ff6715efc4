package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class MovedTechnicianTest {
    private final Day day = new Day();

    @Test
    void anotherTechnicianCounts() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30);
        day.current("boris-1", "V1 08:20");
        assertThat(day.plans().route("anna-1", "V1").measure("moved-technician"))
                .isEqualTo(1);
    }

    @Test
    void theSameTechnicianOnAnotherShiftIsFine() {
        day.days(2);
        day.technician("Anna", "08:00", "17:00").shift("1 08:00", "1 17:00");
        day.visit("V1", 30);
        day.current("anna-2", "V1 1 08:20");
        assertThat(day.plans().route("anna-1", "V1").measure("moved-technician"))
                .isEqualTo(0);
    }

    @Test
    void aNewVisitHasNone() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.current("boris-1", "V2 08:20");
        assertThat(day.plans().route("anna-1", "V1").measure("moved-technician"))
                .isEqualTo(0);
    }
}
