package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.policy.AnswerTime.Measure;
import dev.callout.time.Hours;
import dev.callout.time.LocalCalendar;
import dev.callout.time.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnswerTimeTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int TEN_YEARS = 3653;

    @Test
    void aQuestionOfSaturdayIsAnsweredByTheEndOfMonday() {
        AnswerTime oneDay = days(Measure.WORKING_DAYS, 1, office("no"), null);
        assertThat(due(oneDay, "2026-11-21T11:00")).isEqualTo(at("2026-11-23T16:30"));
        assertThat(due(oneDay, "2026-11-23T07:00")).isEqualTo(at("2026-11-24T16:30"));
        assertThat(due(oneDay, "2026-11-27T23:59")).isEqualTo(at("2026-11-30T16:30"));
    }

    @Test
    void theSameDayEndsAtItsClockTimeAndWhatComesLaterHasUntilTheNext() {
        AnswerTime sameDay = days(Measure.SAME_DAY, 0, LocalCalendar.ALWAYS, LocalTime.of(20, 0));
        assertThat(due(sameDay, "2026-11-23T19:59")).isEqualTo(at("2026-11-23T20:00"));
        assertThat(due(sameDay, "2026-11-23T20:00")).isEqualTo(at("2026-11-24T20:00"));
        AnswerTime onWorkingDays = days(Measure.SAME_DAY, 0, office("no"), LocalTime.of(20, 0));
        assertThat(due(onWorkingDays, "2026-11-21T10:00")).isEqualTo(at("2026-11-23T20:00"));
    }

    @Test
    void daysThatEndOnAFreeDayRunToTheNextWorkingDay() {
        AnswerTime thirty = days(Measure.DAYS, 30, office("no"), null);
        assertThat(due(thirty, "2026-11-25T10:00"))
                .as("Christmas Day, St Stephen's Day, Sunday")
                .isEqualTo(at("2026-12-29T00:00"));
    }

    @Test
    void theDeskIsWarnedBeforeAndAtOnceWhereThatIsOver() {
        AnswerTime oneDay = days(Measure.WORKING_DAYS, 1, office("no"), null);
        Instant asked = at("2026-11-23T10:00");
        Instant due = oneDay.due(asked, OSLO);
        assertThat(oneDay.warning(asked, due)).isEqualTo(due.minus(Duration.ofHours(2)));
        assertThat(oneDay.warning(due.minusSeconds(60), due)).isEqualTo(due.minusSeconds(60));
    }

    /** Ten years of each country: every due time agrees with one that is counted day by day, minute by minute. */
    @ParameterizedTest
    @CsvSource({"ru, Europe/Moscow", "no, Europe/Oslo", "si, Europe/Ljubljana", "se, Europe/Stockholm"})
    void dueTimesAgreeWithASlowReference(String country, String place) {
        ZoneId zone = ZoneId.of(place);
        LocalCalendar office = office(country);
        LocalCalendar phones = phones(country);
        Random chance = new Random(country.hashCode());
        for (int day = 0; day < TEN_YEARS; day++) {
            Instant asked = FIRST.plusDays(day)
                    .atTime(LocalTime.MIN)
                    .atZone(zone)
                    .toInstant()
                    .plus(chance.nextInt(24 * 60), ChronoUnit.MINUTES);
            int count = 1 + chance.nextInt(14);
            Duration time = Duration.ofMinutes(1 + chance.nextInt(40 * 60));
            LocalTime by = LocalTime.of(20, 0);
            check(days(Measure.WORKING_DAYS, count, office, null), asked, zone, country);
            check(days(Measure.WORKING_DAYS, count, office, by), asked, zone, country);
            check(days(Measure.DAYS, count, office, null), asked, zone, country);
            check(days(Measure.SAME_DAY, 0, LocalCalendar.ALWAYS, by), asked, zone, country);
            check(days(Measure.SAME_DAY, 0, phones, by), asked, zone, country);
            if (day % 10 == 0 || changesNear(asked, zone)) {
                check(time(time, office), asked, zone, country);
                check(time(time, phones), asked, zone, country);
                check(time(time, LocalCalendar.ALWAYS), asked, zone, country);
            }
        }
    }

    private static void check(AnswerTime time, Instant asked, ZoneId zone, String country) {
        assertThat(time.due(asked, zone))
                .as("%s asked at %s", time, asked.atZone(zone))
                .isEqualTo(new DayByDay(time, zone, country).due(asked));
    }

    private static boolean changesNear(Instant asked, ZoneId zone) {
        var next = zone.getRules().nextTransition(asked.minus(2, ChronoUnit.DAYS));
        return next != null && next.getInstant().isBefore(asked.plus(4, ChronoUnit.DAYS));
    }

    /** Counts as a clerk would with a paper calendar: no shared code but the list of public holidays. */
    private record DayByDay(AnswerTime time, ZoneId zone, String country) {
        Instant due(Instant asked) {
            return switch (time.measure()) {
                case TIME -> asked.plus(time.time());
                case WORKING_TIME -> minuteByMinute(asked);
                case WORKING_DAYS -> {
                    LocalDate day = asked.atZone(zone).toLocalDate();
                    int left = time.days();
                    while (left > 0) {
                        day = day.plusDays(1);
                        left -= works(day) ? 1 : 0;
                    }
                    yield end(day, LocalTime.of(16, 30));
                }
                case DAYS -> {
                    LocalDate day = asked.atZone(zone).toLocalDate().plusDays(time.days());
                    while (!works(day)) {
                        day = day.plusDays(1);
                    }
                    yield end(day.plusDays(1), LocalTime.MIDNIGHT);
                }
                case SAME_DAY -> {
                    LocalDate day = asked.atZone(zone).toLocalDate();
                    while (!works(day) || !end(day, LocalTime.NOON).isAfter(asked)) {
                        day = day.plusDays(1);
                    }
                    yield end(day, LocalTime.NOON);
                }
            };
        }

        private Instant end(LocalDate day, LocalTime usual) {
            LocalTime by = time.by();
            return ZonedDateTime.of(day, by == null ? usual : by, zone).toInstant();
        }

        private Instant minuteByMinute(Instant asked) {
            Instant at = asked;
            long left = time.time().toMinutes();
            while (left > 0) {
                left -= open(at.atZone(zone)) ? 1 : 0;
                at = at.plus(1, ChronoUnit.MINUTES);
            }
            return at;
        }

        private boolean open(ZonedDateTime at) {
            LocalDate day = at.toLocalDate();
            int minute = at.getHour() * 60 + at.getMinute();
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            return switch (kind()) {
                case "always" -> true;
                case "office" -> works(day) && minute >= 8 * 60 && minute < 16 * 60 + 30;
                default ->
                    works(day) && (weekend ? minute >= 12 * 60 && minute < 18 * 60 : minute >= 450 && minute < 1140);
            };
        }

        private boolean works(LocalDate day) {
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            boolean holiday = PublicHolidays.of(country).contains(day);
            return switch (kind()) {
                case "always" -> true;
                case "office" -> !weekend && !holiday;
                default -> !holiday;
            };
        }

        private String kind() {
            LocalCalendar calendar = time.calendar();
            boolean sunday = !calendar.hoursOn(DayOfWeek.SUNDAY).isEmpty();
            return calendar == LocalCalendar.ALWAYS ? "always" : sunday ? "phones" : "office";
        }
    }

    private static AnswerTime days(Measure measure, int days, LocalCalendar calendar, @Nullable LocalTime by) {
        return new AnswerTime(measure, days, Duration.ZERO, by, calendar, Duration.ofHours(2), false);
    }

    private static AnswerTime time(Duration time, LocalCalendar calendar) {
        return new AnswerTime(Measure.WORKING_TIME, 0, time, null, calendar, Duration.ofHours(2), false);
    }

    private static LocalCalendar office(String country) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), List.of(Hours.parse("08:00-16:30")));
        }
        return new LocalCalendar(week, PublicHolidays.of(country), Map.of());
    }

    private static LocalCalendar phones(String country) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(Hours.parse(day.getValue() > 5 ? "12:00-18:00" : "07:30-19:00")));
        }
        return new LocalCalendar(week, PublicHolidays.of(country), Map.of());
    }

    private static Instant due(AnswerTime time, String asked) {
        return time.due(at(asked), OSLO);
    }

    private static Instant at(String local) {
        return ZonedDateTime.parse(local + ":00+00:00[UTC]")
                .withZoneSameLocal(OSLO)
                .toInstant();
    }
}
