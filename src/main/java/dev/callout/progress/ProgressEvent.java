package dev.callout.progress;

import dev.callout.geo.Point;
import dev.callout.route.StopId;
import dev.callout.technician.TechnicianId;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened at or on the way to a visit, as a technician reported it, perhaps hours later.
 *
 * @param attempt 0 for the first attempt at the visit; one more for each time that it was not done
 * @param at when it happened, by the phone's clock
 */
public record ProgressEvent(
        StopId stop, VisitId visit, int attempt, TechnicianId technician, Kind kind, Instant at, Details details) {

    /** In the order in which they happen; the last two exclude each other. */
    public enum Kind {
        ON_THE_WAY(VisitState.ON_THE_WAY),
        ARRIVED(VisitState.ON_SITE),
        DONE(VisitState.DONE),
        NOT_DONE(VisitState.NOT_DONE);

        private final VisitState state;

        Kind(VisitState state) {
            this.state = state;
        }

        /** What the visit is once it has happened. */
        public VisitState state() {
            return state;
        }

        public boolean ends() {
            return this == DONE || this == NOT_DONE;
        }

        boolean isBefore(Kind other) {
            return !ends() && ordinal() < other.ordinal();
        }
    }

    /**
     * What a report may say beside its time.
     *
     * @param reason why it was not done
     * @param minutes worked, as charged
     * @param faultAttribution who answers for the fault, by the operator's word for it
     * @param signature of who accepted the work, as the phone drew it
     * @param position where the phone was
     */
    public record Details(
            @Nullable String reason,
            @Nullable Integer minutes,
            @Nullable String faultAttribution,
            @Nullable String signature,
            @Nullable Point position) {
        /** Without signature and position: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Details[]";
        }
    }

    /** Whether both tell the same, whichever stop of the attempt they name. */
    boolean tellsTheSame(ProgressEvent other) {
        return kind == other.kind
                && technician.equals(other.technician)
                && at.equals(other.at)
                && details.equals(other.details);
    }
}
