package dev.callout.policy;

import dev.callout.time.DrivingPace;
import dev.callout.time.Hours;
import dev.callout.time.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * How fast driving goes by weekday and hour, against an empty road, in local time. Immutable.
 *
 * @param week what is not named is an empty road
 */
public record PaceOfWeek(Map<DayOfWeek, List<Stretch>> week) {
    /** An empty road at all times. */
    public static final PaceOfWeek FREE_FLOW = new PaceOfWeek(Map.of());

    static final int STEP_MINUTES = 15;
    private static final int STEP_SECONDS = STEP_MINUTES * 60;

    public PaceOfWeek {
        week = Map.copyOf(week);
    }

    /** @param permille of the speed on an empty road */
    public record Stretch(Hours hours, int permille) {}

    /** The pace over a window, in quarters of an hour. */
    public DrivingPace over(Window window, ZoneId zone) {
        long first = Math.floorDiv(window.start().getEpochSecond(), STEP_SECONDS);
        long last = Math.floorDiv(window.end().getEpochSecond() - 1, STEP_SECONDS);
        int[] permille = new int[(int) (last - first + 1)];
        for (int step = 0; step < permille.length; step++) {
            permille[step] =
                    at(Instant.ofEpochSecond((first + step) * STEP_SECONDS).atZone(zone));
        }
        return new DrivingPace(Instant.ofEpochSecond(first * STEP_SECONDS), STEP_SECONDS, permille);
    }

    private int at(ZonedDateTime local) {
        int minute = local.getHour() * 60 + local.getMinute();
        return week.getOrDefault(local.getDayOfWeek(), List.of()).stream()
                .filter(stretch -> stretch.hours.contains(minute))
                .mapToInt(Stretch::permille)
                .findFirst()
                .orElse(DrivingPace.FREE_FLOW);
    }
}
