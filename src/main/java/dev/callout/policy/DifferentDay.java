package dev.callout.policy;

import dev.callout.time.Hours;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date that does not follow the week: closed, worked as if it were another weekday, or with hours of its own.
 *
 * @param asWeekday whose hours hold; null where it has its own
 * @param own its own hours; empty where it is closed
 */
record DifferentDay(@Nullable DayOfWeek asWeekday, List<Hours> own) {
    static final String CLOSED = "closed";
    static final String AS = "as-";

    static DifferentDay hours(List<Hours> own) {
        return new DifferentDay(null, List.copyOf(own));
    }

    /** Reads {@code closed} or {@code as-monday}; null for anything else. */
    static @Nullable DifferentDay word(String text) {
        if (text.equals(CLOSED)) {
            return hours(List.of());
        }
        List<DayOfWeek> weekday = text.startsWith(AS) ? Weekdays.parse(text.substring(AS.length())) : List.of();
        return weekday.size() == 1 ? new DifferentDay(weekday.get(0), List.of()) : null;
    }

    boolean hasOwnHours() {
        return !own.isEmpty();
    }

    List<Hours> hours(Map<DayOfWeek, List<Hours>> week) {
        return asWeekday == null ? own : week.getOrDefault(asWeekday, List.of());
    }
}
