package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class VanCapacityTest {
    private final Day day = new Day();

    @Test
    void whatDoesNotFitCounts() {
        day.technician("Anna", "08:00", "17:00").capacity(3);
        day.visit("V1", 30).load(2);
        day.visit("V2", 30).load(2);
        assertThat(day.plans().route("anna-1", "V1 V2").measure("van-capacity")).isEqualTo(1);
    }

    @Test
    void aFullVanIsFine() {
        day.technician("Anna", "08:00", "17:00").capacity(4);
        day.visit("V1", 30).load(2);
        day.visit("V2", 30).load(2);
        assertThat(day.plans().route("anna-1", "V1 V2").measure("van-capacity")).isEqualTo(0);
    }

    @Test
    void everyDimensionCounts() {
        day.technician("Anna", "08:00", "17:00").capacity(9, 1);
        day.visit("V1", 30).load(1, 3);
        assertThat(day.plans().route("anna-1", "V1").measure("van-capacity")).isEqualTo(2);
    }

    @Test
    void whatAVanDoesNotNameIsUnlimited() {
        day.technician("Anna", "08:00", "17:00").capacity(9);
        day.visit("V1", 30).load(1, 3);
        assertThat(day.plans().route("anna-1", "V1").measure("van-capacity")).isEqualTo(0);
    }
}
