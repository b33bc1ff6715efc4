package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class OverQualifiedTest {
    private final Day day = new Day();

    @Test
    void levelsBeyondThoseRequiredCount() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 3);
        day.visit("V1", 30).skill("fibre", 1);
        assertThat(day.plans().route("anna-1", "V1").measure("over-qualified")).isEqualTo(2);
    }

    @Test
    void theVeryLevelIsFine() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 1);
        day.visit("V1", 30).skill("fibre", 1);
        assertThat(day.plans().route("anna-1", "V1").measure("over-qualified")).isEqualTo(0);
    }

    @Test
    void skillsThatAreNotAskedForDoNotCount() {
        day.technician("Anna", "08:00", "17:00").skill("fibre", 1).skill("copper", 3);
        day.visit("V1", 30).skill("fibre", 1);
        assertThat(day.plans().route("anna-1", "V1").measure("over-qualified")).isEqualTo(0);
    }
}
