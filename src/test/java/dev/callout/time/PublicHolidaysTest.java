package dev.callout.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublicHolidaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no | 2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-17 2026-05-24"
                        + " 2026-05-25 2026-12-25 2026-12-26",
                "se | 2026-01-01 2026-01-06 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-06-06 2026-06-19 2026-06-20"
                        + " 2026-10-31 2026-12-24 2026-12-25 2026-12-26 2026-12-31",
                "si | 2026-01-01 2026-01-02 2026-02-08 2026-04-06 2026-04-27 2026-05-01 2026-05-02 2026-06-25 2026-08-15"
                        + " 2026-10-31 2026-11-01 2026-12-25 2026-12-26",
                "ru | 2026-01-01 2026-01-07 2026-02-23 2026-03-08 2026-03-09 2026-05-01 2026-05-09 2026-05-11 2026-06-12"
                        + " 2026-11-04",
            })
    void theHolidaysOfTheOperatorsCountriesAreKnown(String country, String days) {
        PublicHolidays holidays = PublicHolidays.of(country);
        assertThat(Arrays.stream(days.trim().split(" +")).map(LocalDate::parse))
                .allSatisfy(
                        day -> assertThat(holidays.contains(day)).as("%s", day).isTrue());
        assertThat(holidays.contains(LocalDate.parse("2026-03-11"))).isFalse();
        assertThat(holidays.contains(LocalDate.parse("2026-09-09"))).isFalse();
    }

    @Test
    void easterMovesWithTheYear() {
        PublicHolidays norway = PublicHolidays.of("no");
        assertThat(norway.contains(LocalDate.parse("2027-03-26"))).isTrue();
        assertThat(norway.contains(LocalDate.parse("2027-04-03"))).isFalse();
    }

    @Test
    void aCountryMayBeWrittenInCapitals() {
        assertThat(PublicHolidays.of("NO")).isSameAs(PublicHolidays.of("no"));
    }

    @Test
    void aCountryThatNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PublicHolidays.of("xx"));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicHolidays.of(""));
    }

    @Test
    void withoutACountryThereAreNone() {
        assertThat(PublicHolidays.NONE.contains(LocalDate.parse("2026-01-01"))).isFalse();
    }
}
