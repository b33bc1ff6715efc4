package dev.callout.dispatch.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published stop with what its technician reported of it.
 *
 * @param travelSeconds what the published route gives the drive to it
 * @param left when the technician set out for it; null: not known
 * @param arrived at the door; null: not known
 * @param ended done, or given up; null: not known
 */
public record ReportedStop(
        String visit,
        int travelSeconds,
        @Nullable Instant left,
        @Nullable Instant arrived,
        @Nullable Instant ended) {

    /** Nothing was reported of it. */
    public static ReportedStop planned(String visit, int travelSeconds) {
        return new ReportedStop(visit, travelSeconds, null, null, null);
    }

    boolean isTouched() {
        return lastKnown() != null;
    }

    /** The latest instant that is known of it. */
    @Nullable
    Instant lastKnown() {
        if (ended != null) {
            return ended;
        }
        return arrived != null ? arrived : left;
    }
}
