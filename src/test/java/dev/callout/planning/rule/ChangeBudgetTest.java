package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class ChangeBudgetTest {
    private final Day day = new Day();

    @Test
    void oneCustomerBeyondTheBudgetCounts() {
        day.changeBudget(0);
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.current("anna-1", "V1 09:00");
        assertThat(day.plans().route("anna-1", "V1").measure("change-budget")).isEqualTo(1);
    }

    @Test
    void aCustomerWithinTheBudgetIsFine() {
        day.changeBudget(1);
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.current("anna-1", "V1 09:00");
        assertThat(day.plans().route("anna-1", "V1").measure("change-budget")).isEqualTo(0);
    }

    @Test
    void tenMinutesNeedNoTelling() {
        day.changeBudget(0);
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.current("anna-1", "V1 08:20");
        assertThat(day.plans().route("anna-1", "V1").measure("change-budget")).isEqualTo(0);
    }

    @Test
    void aPromiseThatHoldsNeedsNoTelling() {
        day.changeBudget(0);
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).promise("08:00", "09:00");
        day.current("anna-1", "V1 08:50");
        assertThat(day.plans().route("anna-1", "V1").measure("change-budget")).isEqualTo(0);
    }

    @Test
    void aVisitLeftOutMustBeTold() {
        day.changeBudget(0);
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.current("anna-1", "V1 08:20");
        assertThat(day.plans().measure("change-budget")).isEqualTo(1);
    }

    @Test
    void aVisitThatNobodyWasToldOfIsFine() {
        day.changeBudget(0);
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        assertThat(day.plans().route("anna-1", "V1").measure("change-budget")).isEqualTo(0);
    }
}
