package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class TechnicianChoiceTest {
    private final Day day = new Day();

    @Test
    void someoneElseThanRequiredIsRefused() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).required("boris");
        assertThat(day.plans().route("anna-1", "V1").measure("technician-choice"))
                .isEqualTo(1);
    }

    @Test
    void oneOfThoseRequiredWillDo() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).required("boris", "anna");
        assertThat(day.plans().route("anna-1", "V1").measure("technician-choice"))
                .isEqualTo(0);
    }

    @Test
    void someoneExcludedIsRefused() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).excluded("anna");
        assertThat(day.plans().route("anna-1", "V1").measure("technician-choice"))
                .isEqualTo(1);
    }

    @Test
    void someoneNotExcludedWillDo() {
        day.technician("Anna", "08:00", "17:00");
        day.technician("Boris", "08:00", "17:00");
        day.visit("V1", 30).excluded("boris");
        assertThat(day.plans().route("anna-1", "V1").measure("technician-choice"))
                .isEqualTo(0);
    }
}
