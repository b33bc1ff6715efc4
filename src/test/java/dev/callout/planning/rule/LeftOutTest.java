package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class LeftOutTest {
    private final Day day = new Day();

    @Test
    void theUrgentCountsMost() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).priority(1);
        assertThat(day.plans().measure("left-out")).isEqualTo(20000);
    }

    @Test
    void theLeastUrgentCountsLeast() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).priority(5);
        assertThat(day.plans().measure("left-out")).isEqualTo(500);
    }

    @Test
    void whatIsDoneCountsNothing() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("left-out")).isEqualTo(0);
    }

    @Test
    void aDayOfAgeCountsATwentieth() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).asked("-1 00:00");
        assertThat(day.plans().measure("left-out")).isEqualTo(3150);
    }

    @Test
    void lessThanADayOfAgeCountsNothing() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).asked("-1 00:01");
        assertThat(day.plans().measure("left-out")).isEqualTo(3000);
    }

    @Test
    void ageCountsAsMuchAgainAtMost() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).asked("-90 00:00");
        assertThat(day.plans().measure("left-out")).isEqualTo(6000);
    }

    @Test
    void aDueDateInsideThePlanningWindowCountsHalf() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).due("1 00:00");
        assertThat(day.plans().measure("left-out")).isEqualTo(4500);
    }

    @Test
    void aDueDateAfterItCountsNothing() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).due("1 00:01");
        assertThat(day.plans().measure("left-out")).isEqualTo(3000);
    }

    @Test
    void aPromiseCountsMore() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).promise("10:00", "11:00");
        assertThat(day.plans().measure("left-out")).isEqualTo(5400);
    }

    @Test
    void aLockCountsMore() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).lock("anna", null);
        assertThat(day.plans().measure("left-out")).isEqualTo(8000);
    }
}
