package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class BreakKeptTest {
    private final Day day = new Day();

    @Test
    void aBreakThatWorkRunsOverIsMissed() {
        day.technician("Anna", "08:00", "17:00").rest("08:10", "08:20", 10);
        day.visit("V1", 60).window("08:10", "09:10");
        assertThat(day.plans().route("anna-1", "V1").measure("break-kept")).isEqualTo(1);
    }

    @Test
    void aBreakBeforeLeavingIsKept() {
        day.technician("Anna", "08:00", "17:00").rest("08:00", "08:20", 10);
        day.visit("V1", 60);
        assertThat(day.plans().route("anna-1", "V1").measure("break-kept")).isEqualTo(0);
    }

    @Test
    void aShiftWithoutWorkNeedsNone() {
        day.technician("Anna", "08:00", "17:00").rest("08:00", "08:20", 10);
        day.visit("V1", 30);
        assertThat(day.plans().measure("break-kept")).isEqualTo(0);
    }

    @Test
    void whoIsHomeByItsLatestStartTakesItThere() {
        day.technician("Anna", "08:00", "17:00").rest("12:00", "13:00", 30);
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("break-kept")).isEqualTo(0);
    }

    @Test
    void aBreakThatIsPastNeedsNoKeeping() {
        day.now("10:00");
        day.technician("Anna", "08:00", "17:00").rest("08:00", "09:00", 10);
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("break-kept")).isEqualTo(0);
    }
}
