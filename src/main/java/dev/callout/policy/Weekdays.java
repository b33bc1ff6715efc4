package dev.callout.policy;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads weekdays and ranges of them, as in {@code monday-friday}. */
final class Weekdays {
    static final List<String> WORDS =
            Arrays.stream(DayOfWeek.values()).map(Weekdays::word).toList();

    private Weekdays() {}

    /** The weekdays in order; none where the text is not understood. A range may run over Sunday. */
    static List<DayOfWeek> parse(String text) {
        String[] ends = text.split("-", -1);
        int first = WORDS.indexOf(ends[0]);
        int last = WORDS.indexOf(ends[ends.length - 1]);
        if (ends.length > 2 || first < 0 || last < 0 || (ends.length == 2 && first == last)) {
            return List.of();
        }
        List<DayOfWeek> days = new ArrayList<>();
        DayOfWeek day = DayOfWeek.of(first + 1);
        days.add(day);
        while (day.getValue() != last + 1) {
            day = day.plus(1);
            days.add(day);
        }
        return days;
    }

    static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
