package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places; the door of the first stop is reached at 08:10, that of the second an hour later. */
final class PromiseSlackTest {
    private final Day day = new Day();

    PromiseSlackTest() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 50).spread(20);
    }

    private long measure() {
        return day.plans().route("anna-1", "V1 V2").measure("promise-slack");
    }

    @Test
    void aPromiseThatMayEasilyBreakCounts() {
        day.visit("V2", 30).promise("09:00", "09:20");
        // 20 minutes of work and 3 + 3 of driving: a spread of 1226 s, 1569 s wanted, 600 there
        assertThat(measure()).isEqualTo(969);
    }

    @Test
    void slackEnoughCostsNothing() {
        day.visit("V2", 30).promise("09:00", "10:00");
        assertThat(measure()).isEqualTo(0);
    }

    @Test
    void someSecondsLessThanWantedCount() {
        day.visit("V2", 30).promise("09:00", "09:36");
        assertThat(measure()).isEqualTo(9);
    }

    @Test
    void aWindowThatIsOverCountsAsNoSlack() {
        day.visit("V2", 30).promise("08:00", "08:30");
        assertThat(measure()).isEqualTo(1569);
    }

    @Test
    void waitingAtTheDoorTakesSpreadOff() {
        day.visit("V2", 30).promise("09:30", "09:40");
        assertThat(measure()).isEqualTo(0);
    }

    @Test
    void whereNothingVariesNothingIsAsked() {
        Day sure = new Day();
        sure.technician("Anna", "08:00", "17:00");
        sure.visit("V1", 50).promise("08:00", "08:11");
        assertThat(sure.plans().route("anna-1", "V1").measure("promise-slack")).isEqualTo(0);
    }

    @Test
    void aFrozenStopIsAFact() {
        day.visit("V2", 30).promise("09:00", "09:20");
        day.now("09:05").current("anna-1", "V1 08:10!", "V2 09:10!");
        assertThat(measure()).isEqualTo(0);
    }
}
