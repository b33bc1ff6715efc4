package dev.callout.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of hours within one local day, half-open, in minutes after midnight. Hours over midnight are two stretches, one
 * on each day.
 */
public record Hours(int startMinute, int endMinute) implements Comparable<Hours> {
    public static final int MINUTES_OF_DAY = 24 * 60;

    private static final Pattern TEXT = Pattern.compile("(\\d{2}):(\\d{2})\\s*[-–]\\s*(\\d{2}):(\\d{2})");

    public Hours {
        if (startMinute < 0 || startMinute >= endMinute || endMinute > MINUTES_OF_DAY) {
            throw new IllegalArgumentException(
                    "Hours must end after they start, on the same day: " + text(startMinute, endMinute));
        }
    }

    /** Reads hours such as {@code 10:30-17:00}; the midnight at the day's end is {@code 24:00}. */
    public static Hours parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not hours such as 10:30-17:00: " + text);
        }
        return new Hours(
                minuteOfDay(matcher.group(1), matcher.group(2)), minuteOfDay(matcher.group(3), matcher.group(4)));
    }

    public boolean overlaps(Hours other) {
        return startMinute < other.endMinute && other.startMinute < endMinute;
    }

    public boolean contains(int minuteOfDay) {
        return minuteOfDay >= startMinute && minuteOfDay < endMinute;
    }

    @Override
    public int compareTo(Hours other) {
        return startMinute != other.startMinute
                ? Integer.compare(startMinute, other.startMinute)
                : Integer.compare(endMinute, other.endMinute);
    }

    @Override
    public String toString() {
        return text(startMinute, endMinute);
    }

    private static int minuteOfDay(String hour, String minute) {
        int minutes = Integer.parseInt(minute);
        if (minutes > 59) {
            throw new IllegalArgumentException("No clock shows " + hour + ":" + minute);
        }
        return Integer.parseInt(hour) * 60 + minutes;
    }

    private static String text(int startMinute, int endMinute) {
        return "%02d:%02d-%02d:%02d".formatted(startMinute / 60, startMinute % 60, endMinute / 60, endMinute % 60);
    }
}
