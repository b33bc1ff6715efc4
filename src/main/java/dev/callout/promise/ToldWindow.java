package dev.callout.promise;

import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A window that a customer is about to be told.
 *
 * @param rate the share of such windows that are kept, 0 to 1
 * @param technician who is planned to come; null: not planned yet
 * @param position on the technician's route, 0 first; null: not planned yet
 */
public record ToldWindow(
        VisitId visit,
        Window window,
        double rate,
        @Nullable TechnicianId technician,
        @Nullable Integer position) {
    public ToldWindow {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("Not a rate: " + rate);
        }
    }
}
