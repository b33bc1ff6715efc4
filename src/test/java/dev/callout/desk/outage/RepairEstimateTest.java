package dev.callout.desk.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.policy.RepairRule;
import dev.callout.time.Hours;
import dev.callout.time.LocalCalendar;
import dev.callout.time.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RepairEstimateTest {
    private static final RepairRule FIBRE = new RepairRule(4, 2, "fibre", Map.of("fjord", 3));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void noMoreThanCanWorkAtOnceCount() {
        assertThat(RepairEstimate.day(FIBRE, "town", weekdays(), MONDAY, day -> 9))
                .contains(MONDAY.plusDays(2));
        assertThat(RepairEstimate.day(FIBRE, "town", weekdays(), MONDAY, day -> 1))
                .contains(MONDAY.plusDays(4));
    }

    @Test
    void daysWithoutPeopleAndWeekendsDoNotCount() {
        LocalDate friday = MONDAY.plusDays(4);
        assertThat(RepairEstimate.day(FIBRE, "town", weekdays(), MONDAY, day -> day.isBefore(friday) ? 0 : 2))
                .contains(MONDAY.plusDays(7));
    }

    @Test
    void farPlacesTakeWorkingDaysMore() {
        assertThat(RepairEstimate.day(FIBRE, "fjord", weekdays(), MONDAY, day -> 2))
                .contains(MONDAY.plusDays(7));
    }

    @Test
    void whereNobodyCanDoItThereIsNoEstimate() {
        assertThat(RepairEstimate.day(FIBRE, "town", weekdays(), MONDAY, day -> 0))
                .isEmpty();
    }

    private static LocalCalendar weekdays() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), List.of(Hours.parse("08:00-16:00")));
        }
        return new LocalCalendar(week, PublicHolidays.NONE, Map.of());
    }
}
