package dev.callout.promise;

import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A window that a customer is about to be told.
 *
 * @param rate the share of such windows that are kept, 0 to 1
 * @param computed the chance that was computed, of which the rate is what is stated; null: none was
 * @param technician who is planned to come; null: not planned yet
 * @param position on the technician's route, 0 first; null: not planned yet
 */
public record ToldWindow(
        VisitId visit,
        Window window,
        double rate,
        @Nullable Double computed,
        @Nullable TechnicianId technician,
        @Nullable Integer position) {
    /** Nothing was computed: somebody said so. */
    public ToldWindow(
            VisitId visit, Window window, double rate, @Nullable TechnicianId technician, @Nullable Integer position) {
        this(visit, window, rate, null, technician, position);
    }

    public ToldWindow {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("Not a rate: " + rate);
        }
    }
}
