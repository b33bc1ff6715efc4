package dev.callout.simulate;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way of running days with fixed slots, to be compared with.
 *
 * @param eitherSide how far a slot reaches to each side of the planned start; whole minutes
 */
public record FixedSlots(Replanning replanning, Duration eitherSide) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]+):(\\d{1,3})");
    private static final int MOST_MINUTES = 240;

    /** What is done with the fresh solution of an event. */
    public enum Replanning {
        /** It is taken only where it scores better than the routes as they stand; what waits goes into gaps only. */
        KEPT,
        /** It is taken whatever it says, with all that waits in it. */
        FRESH
    }

    public FixedSlots {
        if (eitherSide.toMinutes() < 1 || eitherSide.toMinutes() > MOST_MINUTES) {
            throw new IllegalArgumentException("A slot reaches 1 to " + MOST_MINUTES + " minutes to each side");
        }
    }

    /** All that are worth comparing with: as wide as Callout's windows, and the two widths usual in the trade. */
    public static List<FixedSlots> all() {
        return Stream.of("kept:30", "kept:60", "kept:120", "fresh:60", "fresh:120")
                .map(FixedSlots::of)
                .toList();
    }

    /**
     * @param written such as {@code kept:60}
     * @throws IllegalArgumentException where it is not written so
     */
    public static FixedSlots of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        String names = Arrays.toString(Replanning.values()).toLowerCase(Locale.ROOT);
        if (!parts.matches() || !names.matches(".*\\b" + parts.group(1) + "\\b.*")) {
            throw new IllegalArgumentException(
                    "Slots are written as one of " + names + ", a colon and minutes to each side: " + written);
        }
        return new FixedSlots(
                Replanning.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                Duration.ofMinutes(Integer.parseInt(parts.group(2))));
    }

    Duration width() {
        return eitherSide.multipliedBy(2);
    }

    String words() {
        return "slots of +-%d minutes, %s"
                .formatted(
                        eitherSide.toMinutes(),
                        replanning == Replanning.KEPT ? "kept in the new solution" : "fresh solution always taken");
    }
}
