package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class PromiseBrokenTest {
    private final Day day = new Day();

    @Test
    void beginningASecondBeforeItsEndKeepsIt() {
        day.technician("Anna", "08:00", "17:00");
        day.seconds("home", "V1", 599);
        day.visit("V1", 30).promise("08:00", "08:10");
        assertThat(day.plans().route("anna-1", "V1").measure("promise-broken")).isEqualTo(0);
    }

    @Test
    void beginningAtItsEndBreaksIt() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).promise("08:00", "08:10");
        assertThat(day.plans().route("anna-1", "V1").measure("promise-broken")).isEqualTo(60);
    }

    @Test
    void everyMinuteBegunCountsMore() {
        day.technician("Anna", "08:00", "17:00");
        day.seconds("home", "V1", 661);
        day.visit("V1", 30).promise("08:00", "08:10");
        assertThat(day.plans().route("anna-1", "V1").measure("promise-broken")).isEqualTo(62);
    }
}
