package dev.callout.simulate;

import dev.callout.exchange.SampleTables.SampleVisit;
import java.time.Instant;
import java.util.List;

/**
 * A visit that is asked for.
 *
 * @param site index of its place
 * @param urgent wanted on the same day
 */
record Request(String id, SampleVisit like, int site, Instant at, int day, boolean urgent) {
    /** Whether the customer may be visited on that day; who was put off once may be visited on any later day. */
    boolean isWished(int onDay) {
        return onDay >= firstWished();
    }

    private int firstWished() {
        if (urgent) {
            return day;
        }
        return day + like.wishes().stream().mapToInt(wish -> wish.day()).min().orElse(1);
    }

    /** The hours wished; those of the day if there are such, else those of the first wish. */
    List<dev.callout.exchange.SampleTables.SampleWish> hours(int onDay) {
        if (urgent) {
            return List.of();
        }
        var ofDay =
                like.wishes().stream().filter(wish -> day + wish.day() == onDay).toList();
        return ofDay.isEmpty() ? like.wishes().stream().limit(1).toList() : ofDay;
    }
}
