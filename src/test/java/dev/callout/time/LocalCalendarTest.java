package dev.callout.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class LocalCalendarTest {
    private static final List<Hours> OFFICE = List.of(Hours.parse("08:00-16:30"));
    private static final Map<DayOfWeek, List<Hours>> WEEKDAYS = Map.of(
            DayOfWeek.MONDAY, OFFICE,
            DayOfWeek.TUESDAY, OFFICE,
            DayOfWeek.WEDNESDAY, OFFICE,
            DayOfWeek.THURSDAY, OFFICE,
            DayOfWeek.FRIDAY, OFFICE);

    @Test
    void workingDaysSkipWeekendsAndHolidays() {
        LocalCalendar sweden = new LocalCalendar(WEEKDAYS, PublicHolidays.of("se"), Map.of());
        assertThat(sweden.nextWorkingDay(day("2026-06-18"))).isEqualTo(day("2026-06-22"));
        assertThat(sweden.addWorkingDays(day("2026-12-22"), 3)).isEqualTo(day("2026-12-29"));
        assertThat(sweden.hoursOn(day("2026-06-19"))).isEmpty();
        assertThat(sweden.hoursOn(day("2026-06-18"))).isEqualTo(OFFICE);
    }

    @Test
    void fourteenWorkingDaysDoNotCountTheDayOfTheClaim() {
        LocalCalendar russia = new LocalCalendar(WEEKDAYS, PublicHolidays.of("ru"), Map.of());
        assertThat(russia.addWorkingDays(day("2026-10-26"), 14)).isEqualTo(day("2026-11-16"));
        assertThat(russia.addWorkingDays(day("2026-10-24"), 0)).isEqualTo(day("2026-10-24"));
    }

    @Test
    void anExceptionGoesBeforeWeekAndHolidays() {
        List<Hours> morning = List.of(Hours.parse("09:00-12:00"));
        LocalCalendar calendar = new LocalCalendar(
                WEEKDAYS,
                PublicHolidays.of("no"),
                Map.of(
                        day("2026-05-16"), OFFICE,
                        day("2026-05-14"), morning,
                        day("2026-05-15"), List.of()));
        assertThat(calendar.hoursOn(day("2026-05-16"))).as("a Saturday worked").isEqualTo(OFFICE);
        assertThat(calendar.hoursOn(day("2026-05-14"))).as("a holiday worked").isEqualTo(morning);
        assertThat(calendar.isWorkingDay(day("2026-05-15"))).as("closed").isFalse();
        assertThat(calendar.nextWorkingDay(day("2026-05-14"))).isEqualTo(day("2026-05-16"));
    }

    @Test
    void addingWorkingDaysIsCountingThem() {
        LocalCalendar slovenia =
                new LocalCalendar(WEEKDAYS, PublicHolidays.of("si"), Map.of(day("2026-08-17"), List.of()));
        for (LocalDate from = day("2026-01-01"); from.getYear() == 2026; from = from.plusDays(5)) {
            List<LocalDate> after = new ArrayList<>();
            for (LocalDate day = from.plusDays(1); after.size() < 20; day = day.plusDays(1)) {
                if (slovenia.isWorkingDay(day)) {
                    after.add(day);
                }
            }
            for (int n = 1; n <= after.size(); n++) {
                assertThat(slovenia.addWorkingDays(from, n)).isEqualTo(after.get(n - 1));
            }
        }
    }

    @Test
    void aCalendarThatNeverOpensIsSaidSoInsteadOfSearchedForEver() {
        LocalCalendar never = new LocalCalendar(Map.of(), PublicHolidays.NONE, Map.of());
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> never.nextWorkingDay(day("2026-01-01")));
    }

    @Test
    void hoursOfADayAreOrderedAndMayNotOverlap() {
        Hours early = Hours.parse("07:30-12:00");
        Hours late = Hours.parse("12:30-19:00");
        LocalCalendar calendar =
                new LocalCalendar(Map.of(DayOfWeek.MONDAY, List.of(late, early)), PublicHolidays.NONE, Map.of());
        assertThat(calendar.hoursOn(day("2026-11-23"))).containsExactly(early, late);
        Map<DayOfWeek, List<Hours>> overlapping = Map.of(DayOfWeek.MONDAY, List.of(late, Hours.parse("08:00-12:31")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalCalendar(overlapping, PublicHolidays.NONE, Map.of()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
