package dev.callout.promise.arrival;

import dev.callout.time.Window;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stop that is still to come.
 *
 * @param visit its id, handed back with the outlook
 * @param travel from the stop before, or from where the technician is
 * @param pauses between the stop before and the work, in order
 * @param work setup and work
 * @param plannedStart when the plan begins it; a window for it contains this instant
 * @param earliestStart when work may begin: the customer's window, permitted hours, a locked start
 * @param latestStart when work may begin at the latest, null where there is no bound; no window goes beyond it
 * @param told the arrival window that the customer was told, null where none was; the technician waits for its start
 */
public record StopAhead(
        String visit,
        Estimate travel,
        List<Pause> pauses,
        Estimate work,
        Instant plannedStart,
        Instant earliestStart,
        @Nullable Instant latestStart,
        @Nullable Window told) {
    public StopAhead {
        pauses = List.copyOf(pauses);
    }
}
