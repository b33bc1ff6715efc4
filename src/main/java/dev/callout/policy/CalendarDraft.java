package dev.callout.policy;

import dev.callout.time.Hours;
import dev.callout.time.LocalCalendar;
import dev.callout.time.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A calendar as written, before the days of another one are taken over. */
record CalendarDraft(
        Map<DayOfWeek, List<Hours>> week, String holidays, String sameDaysAs, Map<LocalDate, DifferentDay> exceptions) {

    /** @param like the calendar that holidays and closed or moved days are taken over from */
    LocalCalendar calendar(@Nullable CalendarDraft like) {
        Map<LocalDate, List<Hours>> days = new HashMap<>();
        if (like != null) {
            like.exceptions.forEach((day, different) -> {
                if (!different.hasOwnHours()) {
                    days.put(day, different.hours(week));
                }
            });
        }
        exceptions.forEach((day, different) -> days.put(day, different.hours(week)));
        String country = holidays.isEmpty() && like != null ? like.holidays : holidays;
        PublicHolidays free = country.isEmpty() ? PublicHolidays.NONE : PublicHolidays.of(country);
        return new LocalCalendar(week, free, days);
    }
}
