package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class ShiftHoursTest {
    private final Day day = new Day();

    @Test
    void returningASecondAfterTheShiftBreaksIt() {
        day.technician("Anna", "08:00", "08:50");
        day.seconds("home", "V1", 601);
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("shift-hours")).isEqualTo(1);
    }

    @Test
    void returningWithItsEndKeepsIt() {
        day.technician("Anna", "08:00", "08:50");
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("shift-hours")).isEqualTo(0);
    }

    @Test
    void overtimeThatIsAllowedKeepsIt() {
        day.technician("Anna", "08:00", "08:30").overtime(20);
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("shift-hours")).isEqualTo(0);
    }

    @Test
    void overtimeEndsWhereTheNextShiftBegins() {
        day.technician("Anna", "08:00", "08:30").overtime(20).shift("08:40", "17:00");
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("shift-hours")).isEqualTo(600);
    }

    @Test
    void whatFrozenStopsOverrunIsAFact() {
        day.now("09:00");
        day.technician("Anna", "08:00", "09:30");
        day.visit("V1", 60);
        day.current("anna-1", "V1 08:50!");
        assertThat(day.plans().route("anna-1", "V1").measure("shift-hours")).isEqualTo(0);
    }

    @Test
    void whatFollowsFrozenStopsIsNot() {
        day.now("09:00");
        day.technician("Anna", "08:00", "09:30");
        day.visit("V1", 60);
        day.visit("V2", 30);
        day.current("anna-1", "V1 08:50!");
        assertThat(day.plans().route("anna-1", "V1 V2").measure("shift-hours")).isEqualTo(2400);
    }
}
