package dev.callout.policy;

import dev.callout.time.Hours;
import dev.callout.time.LocalCalendar;
import java.time.DayOfWeek;
import java.time.Duration;

/** How long a calendar's ordinary week is open at a stretch. */
final class Stretches {
    private Stretches() {}

    /** The longest stretch without a pause, over midnight too; a week where it never closes. */
    static Duration longest(LocalCalendar calendar) {
        int longest = 0;
        int current = 0;
        int lastEnd = 0;
        // Twice through the week, for stretches over its end.
        for (int day = 0; day < 14; day++) {
            for (Hours hours : calendar.hoursOn(DayOfWeek.of(day % 7 + 1))) {
                int start = day * Hours.MINUTES_OF_DAY + hours.startMinute();
                int length = hours.endMinute() - hours.startMinute();
                current = start == lastEnd ? current + length : length;
                lastEnd = start + length;
                longest = Math.max(longest, current);
            }
        }
        return Duration.ofMinutes(Math.min(longest, 7 * Hours.MINUTES_OF_DAY));
    }
}
