package dev.callout.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingCalendarTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void windowsAreCutToWhatWasAskedFor() {
        WorkingCalendar calendar = everyDay("10:30-17:00").in(ZoneId.of("Europe/Moscow"));
        Window asked = window("2026-11-23T09:00:00Z", "2026-11-24T08:00:00Z");
        assertThat(calendar.windowsWithin(asked))
                .containsExactly(
                        window("2026-11-23T09:00:00Z", "2026-11-23T14:00:00Z"),
                        window("2026-11-24T07:30:00Z", "2026-11-24T08:00:00Z"));
    }

    @Test
    void hoursThatTouchAtMidnightAreOneWindow() {
        WorkingCalendar night = everyDay("00:00-05:00", "22:00-24:00").in(OSLO);
        assertThat(night.windowsWithin(window("2026-11-22T11:00:00Z", "2026-11-23T11:00:00Z")))
                .containsExactly(window("2026-11-22T21:00:00Z", "2026-11-23T04:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 00:00-24:00, PT23H", "2026-10-25, 00:00-24:00, PT25H",
        "2026-03-29, 02:30-05:00, PT2H", "2026-10-25, 02:30-05:00, PT3H30M",
        "2026-03-29, 01:00-02:30, PT1H", "2026-10-25, 01:00-02:30, PT1H30M",
        "2026-03-29, 02:10-02:50, PT0S", "2026-10-25, 02:10-02:50, PT40M",
        "2026-03-29, 08:00-16:00, PT8H", "2026-10-25, 08:00-16:00, PT8H"
    })
    void hoursGetShorterOrLongerWithTheClockChangeInThem(LocalDate day, String hours, Duration open) {
        WorkingCalendar calendar = everyDay(hours).in(OSLO);
        assertThat(calendar.workingTime(calendar.clock().day(day))).isEqualTo(open);
    }

    @Test
    void theEndOfHoursIsClosedAndTheirStartOpen() {
        WorkingCalendar calendar = everyDay("10:30-17:00").in(OSLO);
        assertThat(calendar.isOpen(Instant.parse("2026-11-23T09:30:00Z"))).isTrue();
        assertThat(calendar.isOpen(Instant.parse("2026-11-23T09:29:59.999Z"))).isFalse();
        assertThat(calendar.isOpen(Instant.parse("2026-11-23T15:59:59.999Z"))).isTrue();
        assertThat(calendar.isOpen(Instant.parse("2026-11-23T16:00:00Z"))).isFalse();
    }

    @Test
    void workingTimeRunsOnlyWhileOpen() {
        WorkingCalendar calendar = everyDay("08:00-16:00").in(OSLO);
        Instant from = Instant.parse("2026-11-23T14:00:00Z");
        assertThat(calendar.addWorkingTime(from, Duration.ZERO)).isEqualTo(from);
        assertThat(calendar.addWorkingTime(from, Duration.ofHours(1))).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
        assertThat(calendar.addWorkingTime(from, Duration.ofSeconds(3601)))
                .isEqualTo(Instant.parse("2026-11-24T07:00:01Z"));
        assertThat(calendar.addWorkingTime(from, Duration.ofHours(17)))
                .isEqualTo(Instant.parse("2026-11-25T15:00:00Z"));
    }

    @Test
    void whoComesTooEarlyOrTooLateIsToldWhenItOpens() {
        WorkingCalendar calendar = everyDay("08:00-16:00").in(OSLO);
        Instant open = Instant.parse("2026-11-23T10:00:00Z");
        assertThat(calendar.nextOpen(open)).isEqualTo(open);
        assertThat(calendar.nextOpen(Instant.parse("2026-11-23T15:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2026-03-27", "Europe/Oslo, 2026-10-23",
        "Europe/Ljubljana, 2026-03-27", "Europe/Ljubljana, 2026-10-23",
        "Europe/Stockholm, 2027-03-26", "Europe/Stockholm, 2027-10-29",
        "Europe/Moscow, 2026-12-29", "Europe/Moscow, 2014-10-24",
        "Australia/Lord_Howe, 2026-04-03", "America/Sao_Paulo, 2018-11-02",
        "America/Havana, 2026-10-30", "Pacific/Apia, 2011-12-28"
    })
    void theFastWayAgreesWithLookingAtTheClockEveryMinute(String zoneId, LocalDate from) {
        Random random = new Random(from.toEpochDay());
        ZoneId zone = ZoneId.of(zoneId);
        for (int round = 0; round < 6; round++) {
            LocalCalendar days = randomCalendar(random, from);
            WorkingCalendar fast = days.in(zone);
            MinuteByMinute slow = new MinuteByMinute(days, new WallClock(zone));
            Instant start = from.atStartOfDay(zone).toInstant().plus(random.nextInt(2000), ChronoUnit.MINUTES);
            Window within = new Window(start, start.plus(1 + random.nextInt(6000), ChronoUnit.MINUTES));
            List<Window> windows = fast.windowsWithin(within);
            for (Instant at = start; at.isBefore(within.end()); at = at.plus(1, ChronoUnit.MINUTES)) {
                Instant minute = at;
                assertThat(windows.stream().anyMatch(window -> window.contains(minute)))
                        .as("%s in %s, %s", at, zone, windows)
                        .isEqualTo(slow.isOpen(at));
            }
            for (int i = 1; i < windows.size(); i++) {
                assertThat(windows.get(i).start()).isAfter(windows.get(i - 1).end());
            }
            assertThat(fast.workingTime(within)).isEqualTo(slow.workingTime(within));
            Duration time = Duration.ofMinutes(1 + random.nextInt(1500));
            assertThat(fast.addWorkingTime(start, time)).isEqualTo(slow.addWorkingTime(start, time));
        }
    }

    private static LocalCalendar everyDay(String... hours) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, Arrays.stream(hours).map(Hours::parse).toList());
        }
        return new LocalCalendar(week, PublicHolidays.NONE, Map.of());
    }

    private static LocalCalendar randomCalendar(Random random, LocalDate around) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, randomHours(random));
        }
        Map<LocalDate, List<Hours>> exceptions = new HashMap<>();
        exceptions.put(around.plusDays(random.nextInt(5)), randomHours(random));
        return new LocalCalendar(week, PublicHolidays.of(random.nextBoolean() ? "ru" : "no"), exceptions);
    }

    /** Up to three stretches, often in the small hours, where clocks change; at times touching each other or midnight. */
    private static List<Hours> randomHours(Random random) {
        List<Hours> hours = new ArrayList<>();
        int from = random.nextInt(4) == 0 ? 0 : random.nextInt(300);
        for (int n = random.nextInt(4); n > 0 && from < 1380; n--) {
            int to = random.nextInt(6) == 0 ? 1440 : Math.min(1440, from + 1 + random.nextInt(300));
            hours.add(new Hours(from, to));
            from = to + (random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(200));
        }
        return hours;
    }

    private static Window window(String start, String end) {
        return new Window(Instant.parse(start), Instant.parse(end));
    }
}
